/** What is wrong in a step at places that have no field on the screen. */
import { useContext, useSyncExternalStore } from 'react';
import { useDraft } from '../draft/draft-context';
import { isWithin } from '../draft/json-at';
import { FieldPlaces, FieldPlacesContext } from '../form/field-places';
import Notes from '../form/Notes';
import styles from './StepNotes.module.css';

const nowhere = new FieldPlaces();

export default function StepNotes({ owns }: { readonly owns: readonly string[] }) {
  const places = useContext(FieldPlacesContext) ?? nowhere;
  useSyncExternalStore(places.subscribe, places.snapshot, places.snapshot);
  const { allNotes, isTouched } = useDraft();
  const notes = allNotes.filter(
    ({ pointer, severity }) =>
      severity !== 'hint' && owns.some((own) => isWithin(pointer, own)) && isTouched(pointer) && !places.has(pointer),
  );
  return (
    <div className={notes.length === 0 ? undefined : styles.notes}>
      <Notes id="step-notes" notes={notes} />
    </div>
  );
}

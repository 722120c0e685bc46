/** The list of what is wrong, by step. Each entry leads to its field. */
import SeverityMark from '../../../tools/SeverityMark';
import { useDraft } from '../../draft/draft-context';
import Fold from '../../form/Fold';
import { steps } from '../steps';
import { knownView, type MissingGroup, missingView } from './missing-view';
import NoteGroups from './NoteGroups';
import styles from './Review.module.css';

export default function MissingPart() {
  const { allNotes, made } = useDraft();
  const groups = missingView(steps, allNotes);
  const old = knownView(steps, allNotes);
  const count = allNotes.filter(({ severity }) => severity === 'error').length;
  if (made === undefined) return <p role="status">The draft is being checked.</p>;
  return (
    <>
      <p className={styles.verdict} role="status">
        <SeverityMark severity={count > 0 ? 'error' : 'success'} />
        {count > 0
          ? `${count} ${count === 1 ? 'thing has' : 'things have'} to be mended before the connector is complete.`
          : groups.length > 0
            ? 'Nothing has to be mended. A reviewer may ask about the warnings.'
            : 'Nothing is missing. The connector is complete.'}
      </p>
      <NoteGroups groups={groups} />
      {old.length > 0 && (
        <Fold title="What was there before" summary={countOf(old)} places={[]}>
          <p>The imported files had this already. It does not stop you, and it may stay.</p>
          <NoteGroups groups={old} />
        </Fold>
      )}
    </>
  );
}

function countOf(groups: readonly MissingGroup[]): string {
  const count = groups.flatMap(({ entries }) => entries).length;
  return count === 1 ? '1 finding' : `${count} findings`;
}

/** The id of an operation or trigger. Whatever names it elsewhere in the draft follows while it is typed. */
import clsx from 'clsx';
import { useEffect, useMemo, useRef, useState } from 'react';
import { placesNaming } from '../../../connector/form-proposals';
import type { NamedCall } from '../../../worker/generate-protocol';
import controls from '../../tools/controls.module.css';
import Sentence from '../../tools/Sentence';
import { useDraft } from '../draft/draft-context';
import FieldFrame from './FieldFrame';
import styles from './Form.module.css';
import { useField } from './field';
import { followWords } from './follow-words';

interface IdFieldProps {
  /** The pointer of what has the id: an operation, a trigger, the call that ends one. */
  readonly at: string;
  readonly kind: NamedCall['role'];
  readonly label?: string;
  readonly help: string;
}

export default function IdField({ at, kind, label = 'Operation id', help }: IdFieldProps) {
  const place = `${at}/id`;
  const field = useField({ at: place, help });
  const { draft, text, calls, isFresh, rename } = useDraft();
  const typed = text(place);
  const own = calls.find((call) => call.origin === at && call.role === kind);
  const proposed = own?.id ?? '';
  const id = typed === '' ? proposed : typed;
  // Of two calls with one id nobody can say which is meant.
  const isLone = !calls.some((call) => call.id === id && call.origin !== at);
  const named = useMemo(() => (id === '' || !isLone ? [] : placesNaming(draft, id)), [draft, id, isLone]);
  /** What goes along, from the first key until the field is left: on the way an id may be that of another call. */
  const followers = useRef<readonly string[]>(undefined);
  /** What named the id that was emptied; it takes the one that is made instead, as soon as that is known. */
  const [waiting, setWaiting] = useState<readonly string[]>();
  const change = (next: string) => {
    field.typed();
    followers.current ??= waiting ?? named.map(({ pointer }) => pointer);
    setWaiting(undefined);
    rename(place, next, followers.current);
  };
  const leave = () => {
    if (typed === '' && (followers.current ?? []).length > 0) setWaiting(followers.current);
    followers.current = undefined;
    field.control.onBlur();
  };
  useEffect(() => {
    if (waiting === undefined || !isFresh || proposed === '') return;
    setWaiting(undefined);
    // Nothing may hang on an id that changes with the path or the summary.
    rename(place, proposed, waiting);
  }, [waiting, isFresh, proposed, place, rename]);
  const follow = followWords(named.map(({ words }) => words));
  return (
    <FieldFrame field={field} label={label} help={help} optional>
      <input
        {...field.control}
        id={field.id}
        className={clsx(controls.field, styles.input, styles.mono)}
        value={typed}
        placeholder={proposed}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      {follow !== '' && (
        <p className={styles.count}>
          <Sentence text={follow} />
        </p>
      )}
    </FieldFrame>
  );
}

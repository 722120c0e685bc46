/** What every field needs: ids that hang together, its notes once they may be shown, and how it is marked as touched. */
import { useContext, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { AnswerNote } from '../../../worker/generate-protocol';
import { useDraft } from '../draft/draft-context';
import { FieldPlacesContext } from './field-places';

export interface FieldProps {
  /** JSON pointer of the answer. */
  readonly at: string;
  readonly label: string;
  /** What it is for, where makers see it, what the rules ask. Backticks mark code. */
  readonly help?: string | undefined;
  /** Whether a connector can do without; said beside the label. */
  readonly optional?: boolean | undefined;
}

export interface Field {
  readonly id: string;
  readonly helpId: string;
  readonly notesId: string;
  /** Empty until somebody has been here. */
  readonly notes: readonly AnswerNote[];
  /** For the control: where it is in the draft, what describes it, whether it is wrong. */
  readonly control: {
    readonly 'data-at': string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
    readonly onBlur: () => void;
  };
  /** Shows what is wrong from now on. */
  touch(): void;
  /** Somebody is typing: what is wrong is shown at the first rest, not at the first letter. */
  typed(): void;
}

/** In milliseconds. */
const firstRest = 700;

/** @param covers what the field shows notes of: its own place, or all below it where nothing has a field of its own */
export function useField({ at, help }: Pick<FieldProps, 'at' | 'help'>, covers: 'place' | 'below' = 'place'): Field {
  const id = useId();
  const { notes, notesBelow, isTouched, touch } = useDraft();
  const places = useContext(FieldPlacesContext);
  useLayoutEffect(() => places?.add(at, covers), [places, at, covers]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = isTouched(at) ? (covers === 'below' ? notesBelow(at) : notes(at)) : [];
  const helpId = `${id}-help`;
  const notesId = `${id}-notes`;
  const described = [help === undefined ? [] : [helpId], shown.length === 0 ? [] : [notesId]].flat();
  return {
    id,
    helpId,
    notesId,
    notes: shown,
    control: {
      'data-at': at,
      'aria-describedby': described.length === 0 ? undefined : described.join(' '),
      'aria-invalid': shown.some(({ severity }) => severity === 'error') ? true : undefined,
      onBlur: () => touch(at),
    },
    touch: () => touch(at),
    typed: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => touch(at), firstRest);
    },
  };
}

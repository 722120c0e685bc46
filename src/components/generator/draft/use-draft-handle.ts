/** The draft with its effects: it is kept in this browser, and the worker makes and checks its connector. */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { GenerateClient, startGenerateWorker } from '../../../worker/generate-client';
import type { AnswerNote, GenerateResult } from '../../../worker/generate-protocol';
import type { DraftHandle } from './draft-context';
import { type DraftState, initialDraftState, reduceDraft } from './draft-state';
import { isWithin, type JsonObject, valueAt } from './json-at';
import type { Kept } from './storage';

/** After the last key, in milliseconds: long enough for a word, too short to wait for. */
const rest = 250;

const noNotes: readonly AnswerNote[] = [];

export interface DraftStart {
  readonly handle: DraftHandle;
  readonly state: DraftState;
  /** Marks places as seen: from now on what is wrong there is shown. */
  touchAll(pointers: readonly string[]): void;
  /** Why there is no check, in words of the machine. */
  readonly failure: string | undefined;
}

export function useDraftHandle(start: Pick<Kept, 'draft' | 'report'>): DraftStart {
  const [state, dispatch] = useReducer(reduceDraft, start, (kept) => initialDraftState(kept.draft, kept.report));
  const { draft, touched, report } = state;
  const [client] = useState(() => new GenerateClient({ spawn: startGenerateWorker }));
  useEffect(() => () => client.dispose(), [client]);
  const [checked, setChecked] = useState<{ readonly draft: JsonObject; readonly made: GenerateResult }>();
  const [failure, setFailure] = useState<string>();
  const isFirst = useRef(true);

  useEffect(() => {
    let wanted = true;
    const check = () => {
      void client.generate(JSON.stringify(draft)).then((outcome) => {
        if (!wanted || outcome.state === 'superseded') return;
        setFailure(outcome.state === 'failed' ? outcome.message : undefined);
        if (outcome.state === 'done') setChecked({ draft, made: outcome.result });
      });
    };
    const timer = setTimeout(check, isFirst.current ? 0 : rest);
    isFirst.current = false;
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, draft]);

  const rename = useCallback(
    (pointer: string, id: string, named: readonly string[]) => dispatch({ type: 'renamed', pointer, id, named }),
    [],
  );
  const made = checked?.made;
  const notes = made?.notes ?? noNotes;
  const isFresh = checked?.draft === draft;
  const handle = useMemo<DraftHandle>(
    () => ({
      draft,
      value: (pointer) => valueAt(draft, pointer),
      text: (pointer) => {
        const value = valueAt(draft, pointer);
        return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      },
      set: (pointer, value) => dispatch({ type: 'set', pointer, value }),
      remove: (pointer) => dispatch({ type: 'removed', pointer }),
      insert: (pointer, index, value) => dispatch({ type: 'inserted', pointer, index, value }),
      move: (pointer, from, to) => dispatch({ type: 'moved', pointer, from, to }),
      rename,
      replace: (next, itsReport) => dispatch({ type: 'replaced', draft: next, report: itsReport }),
      report,
      notes: (pointer) => notes.filter((note) => note.pointer === pointer),
      notesBelow: (pointer) => notes.filter((note) => isWithin(note.pointer, pointer)),
      allNotes: notes,
      isTouched: (pointer) => [...touched].some((outer) => isWithin(pointer, outer)),
      touch: (pointer) => dispatch({ type: 'touched', pointers: [pointer] }),
      calls: made?.calls ?? [],
      made,
      isFresh,
      client,
    }),
    [draft, report, touched, notes, made, isFresh, client, rename],
  );
  const touchAll = useRef((pointers: readonly string[]) => dispatch({ type: 'touched', pointers }));
  return { handle, state, touchAll: touchAll.current, failure };
}

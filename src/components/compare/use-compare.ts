/** The state of the comparison and its effects: opening, comparing, keeping. Each effect has one reason. */
import { type Dispatch, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { CompareClient, startCompareWorker } from '../../worker/compare-client';
import type { SourceFile } from '../../worker/protocol';
import type { Incoming } from '../tools/incoming';
import type { OpeningRun } from '../tools/use-opening';
import {
  type CompareAction,
  type CompareState,
  initialCompareState,
  reduceCompare,
  type Side,
  type Version,
} from './compare-state';
import { fetchExample } from './example';
import { forgetVersions, type KeptVersions, saveVersions } from './storage';

interface OpenOptions extends Partial<OpeningRun> {
  /** The files are one version, whatever they look like. */
  readonly asOne?: boolean;
}

export interface CompareHandle {
  readonly state: CompareState;
  readonly dispatch: Dispatch<CompareAction>;
  /** Looks into files and puts what they hold in the place of one version. */
  open(side: Side, incoming: Incoming, options?: OpenOptions): Promise<void>;
  /** Ends the opening of one version that a person has cancelled. */
  cancelOpening(side: Side): void;
  /** Ends the comparison, and makes it after all. */
  stop(): void;
  again(): void;
  openExample(): Promise<void>;
  clear(): void;
}

const unreadable = 'These files could not be read. Try it once more, or load the page again.';
const cannotKeep = 'This browser does not let the page keep the two versions: after a reload they will be gone.';

export function useCompare(kept: KeptVersions): CompareHandle {
  const [state, dispatch] = useReducer(reduceCompare, undefined, () => initialCompareState(kept.old, kept.new));
  const [client] = useState(() => new CompareClient({ spawn: startCompareWorker }));
  useEffect(() => () => client.dispose(), [client]);
  const [attempt, setAttempt] = useState(0);
  useComparing(client, state, dispatch, attempt);
  useKeeping(state.old.version, state.new.version, kept, dispatch);

  /** Whose files the worker is looking into. */
  const reading = useRef<Side>(undefined);
  const lastRead = useRef<Promise<void>>(Promise.resolve());
  const readNow = useCallback(
    async (side: Side, sources: readonly SourceFile[], problems: readonly string[], options: OpenOptions) => {
      if (options.signal?.aborted) return;
      reading.current = side;
      const outcome = await client.read(sources, options.asOne === true, options.onProgress);
      reading.current = undefined;
      if (outcome.state === 'superseded') return;
      if (outcome.state === 'failed') {
        dispatch({ type: 'refused', side, problems: [unreadable] });
        return;
      }
      const { opened, choices, problems: found } = outcome.result;
      const all = [...problems, ...found];
      if (opened !== undefined) dispatch({ type: 'opened', side, version: opened, problems: all });
      else if (choices.length > 0) dispatch({ type: 'offered', side, choices });
      else dispatch({ type: 'refused', side, problems: all });
    },
    [client],
  );
  // One after the other: in the worker a newer request to read takes the place of an older one, and here the other
  // version may still be on its way.
  const read = useCallback(
    (...what: Parameters<typeof readNow>) => {
      lastRead.current = lastRead.current.then(() => readNow(...what));
      return lastRead.current;
    },
    [readNow],
  );
  const open = useCallback<CompareHandle['open']>(
    async (side, { sources, problems }, options = {}) => {
      if (sources.length === 0) dispatch({ type: 'refused', side, problems });
      else await read(side, sources, problems, options);
    },
    [read],
  );
  const openExample = useCallback(async () => {
    try {
      const [old, now] = await Promise.all([fetchExample('old'), fetchExample('new')]);
      await Promise.all([read('old', old, [], { asOne: true }), read('new', now, [], { asOne: true })]);
    } catch {
      dispatch({ type: 'noticed', notice: 'The example could not be loaded. Check the connection and try again.' });
    }
  }, [read]);
  const clear = useCallback(() => {
    dispatch({ type: 'cleared' });
    void forgetVersions();
  }, []);
  const cancelOpening = useCallback(
    (side: Side) => {
      if (reading.current === side) client.cancel('read');
      dispatch({ type: 'openingStopped', side });
    },
    [client],
  );
  const stop = useCallback(() => {
    client.cancel('compare');
    dispatch({ type: 'stopped' });
  }, [client]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, dispatch, open, cancelOpening, stop, again, openExample, clear };
}

/** Whenever both versions are there and one is new, they are compared. */
function useComparing(
  client: CompareClient,
  state: CompareState,
  dispatch: Dispatch<CompareAction>,
  attempt: number,
): void {
  const old = state.old.version;
  const now = state.new.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to compare again
  useEffect(() => {
    if (old === undefined || now === undefined) return;
    let wanted = true;
    dispatch({ type: 'started' });
    const contents = ({ files }: Version) => files.map(({ path, bytes }) => ({ path, content: bytes }));
    void client.compare(contents(old), contents(now)).then((outcome) => {
      if (!wanted || outcome.state === 'superseded') return;
      if (outcome.state === 'done') dispatch({ type: 'compared', result: outcome.result });
      else dispatch({ type: 'failed', message: outcome.message });
    });
    return () => {
      wanted = false;
    };
  }, [client, dispatch, old, now, attempt]);
}

/** Keeps both versions in this browser as soon as one is new. */
function useKeeping(
  old: Version | undefined,
  now: Version | undefined,
  kept: KeptVersions,
  dispatch: Dispatch<CompareAction>,
): void {
  const last = useRef(kept);
  useEffect(() => {
    // Clearing forgets by itself.
    if (old === undefined && now === undefined) return;
    if (old === last.current.old && now === last.current.new) return;
    last.current = { old, new: now };
    void saveVersions(last.current).then((done) => {
      if (!done) dispatch({ type: 'noticed', notice: cannotKeep });
    });
  }, [old, now, dispatch]);
}

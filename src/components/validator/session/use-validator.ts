/** The state of the checker and its effects: checking, keeping, opening. Each effect has one reason. */
import { type Dispatch, useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { ValidatorClient } from '../../../worker/client';
import type { ConnectorChoice, Progress } from '../../../worker/protocol';
import { startWorker } from '../../../worker/start-worker';
import type { Incoming } from '../../tools/incoming';
import type { Profile } from '../../tools/profiles';
import { type Action, initialState, reduce, type ValidatorState } from './state';
import { clearWorkspace, saveLog, saveWorkspace } from './storage';
import { contentOf, holdsSomething, type Workspace } from './workspace';

/** Keystrokes that follow each other closely are kept together. */
const savingDelay = 250;

const cannotKeep = 'This browser does not let the page keep your text: after a reload it will be gone.';

export interface OpenOptions {
  /** The files are one connector, whatever they look like. */
  readonly asOne?: boolean;
  /** Files that belong beside a definition are added to the one that is open. */
  readonly add?: boolean;
  /** The name in the list that the files were chosen from. */
  readonly from?: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface ValidatorHandle {
  readonly state: ValidatorState;
  readonly dispatch: Dispatch<Action>;
  /** The worker, for panels that ask it something of their own. */
  readonly client: ValidatorClient;
  /** Looks into files and opens what they hold. */
  open(incoming: Incoming, options?: OpenOptions): Promise<void>;
  /** Checks once more what failed. */
  retry(): void;
}

export function useValidator(profile: Profile, kept: Workspace | undefined, log: string): ValidatorHandle {
  const [state, dispatch] = useReducer(reduce, undefined, () => initialState(profile, kept, log));
  const client = useClient(dispatch);
  const [attempt, setAttempt] = useState(0);
  useChecking(client, state, dispatch, attempt);
  useKeeping(state, dispatch);
  useKeepingLog(state.log, dispatch);

  const open = useCallback<ValidatorHandle['open']>(
    async ({ sources, problems }, options = {}) => {
      if (problems.length > 0) dispatch({ type: 'problems', problems });
      if (sources.length === 0) return;
      const outcome = await client.read(sources, options.asOne === true, options.onProgress);
      if (outcome.state === 'superseded') return;
      if (outcome.state === 'failed') {
        dispatch({ type: 'problems', problems: ['These files could not be read. What was open is still there.'] });
        return;
      }
      const { opened, choices, problems: found } = outcome.result;
      if (opened !== undefined) {
        const type = options.add === true && opened.isPart ? 'merged' : 'opened';
        dispatch({ type, connector: opened, problems: [...problems, ...found], from: options.from });
      } else if (choices.length > 0) dispatch({ type: 'offered', choices, problems: found });
      else dispatch({ type: 'problems', problems: found });
    },
    [client],
  );
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, dispatch, client, open, retry };
}

/** Opens what was chosen among several connectors. */
export function choose(handle: ValidatorHandle, { name, sources }: ConnectorChoice): Promise<void> {
  return handle.open({ sources, problems: [] }, { asOne: true, from: name });
}

function useClient(dispatch: Dispatch<Action>): ValidatorClient {
  const [client] = useState(
    () =>
      new ValidatorClient({
        spawn: startWorker,
        onIdleCrash: (detail) => dispatch({ type: 'checkFailed', failure: { reason: 'crashed', detail } }),
      }),
  );
  useEffect(() => () => client.dispose(), [client]);
  return client;
}

/** Whenever a file or the profile changes, the connector is checked. */
function useChecking(
  client: ValidatorClient,
  { started, workspace: { files }, profile }: ValidatorState,
  dispatch: Dispatch<Action>,
  attempt: number,
): void {
  // Before the page is painted, so that the worker works while that happens.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to check again
  useLayoutEffect(() => {
    if (!started) return;
    let wanted = true;
    const contents = new Map(files.map((file) => [file.path, contentOf(file)]));
    void client.check(contents, profile).then((outcome) => {
      if (!wanted || outcome.state === 'superseded') return;
      if (outcome.state === 'done') dispatch({ type: 'checked', result: outcome.result, files });
      else dispatch({ type: 'checkFailed', failure: { reason: outcome.reason, detail: outcome.message } });
    });
    dispatch({ type: 'checkStarted' });
    return () => {
      wanted = false;
    };
  }, [client, dispatch, started, files, profile, attempt]);
}

/** Keeps the connector in this browser, a moment after each change and at the latest when the page is left. */
function useKeeping({ started, workspace }: ValidatorState, dispatch: Dispatch<Action>): void {
  const first = useRef(workspace);
  useEffect(() => {
    if (!started) {
      if (workspace !== first.current) void clearWorkspace();
      return;
    }
    if (workspace === first.current) return;
    let pending = true;
    const save = () => {
      if (!pending) return;
      pending = false;
      if (!holdsSomething(workspace)) void clearWorkspace();
      else
        void saveWorkspace(workspace).then((kept) => {
          if (!kept) dispatch({ type: 'problems', problems: [cannotKeep] });
        });
    };
    const timer = setTimeout(save, savingDelay);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [started, workspace, dispatch]);
}

/** Keeps the log in this browser in the same way. */
function useKeepingLog(log: string, dispatch: Dispatch<Action>): void {
  const saved = useRef(log);
  useEffect(() => {
    if (log === saved.current) return;
    const save = () => {
      if (log === saved.current) return;
      saved.current = log;
      void saveLog(log).then((kept) => {
        if (!kept) dispatch({ type: 'problems', problems: [cannotKeep] });
      });
    };
    const timer = setTimeout(save, savingDelay);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [log, dispatch]);
}

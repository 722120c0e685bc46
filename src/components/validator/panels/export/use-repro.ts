/** Has the worker cut the connector down to one operation, while somebody wants that. */
import { useEffect, useRef, useState } from 'react';
import type { ValidatorClient } from '../../../../worker/client';
import type { Content, ReproChoice, ReproResult } from '../../../../worker/protocol';
import type { EditorCommands } from '../../editor/use-editor-commands';
import type { ValidatorState } from '../../session/state';

/** Keystrokes that follow each other closely are answered together. */
const typingDelay = 200;

interface ReproState {
  readonly repro: ReproResult | undefined;
  /** A sentence, when there is none. */
  readonly failed: string | undefined;
}

const nothing: ReproState = { repro: undefined, failed: undefined };

export function useRepro(
  client: ValidatorClient,
  state: Pick<ValidatorState, 'workspace' | 'profile' | 'result' | 'selected'>,
  editor: EditorCommands,
  contents: () => ReadonlyMap<string, Content>,
  wanted: boolean,
): ReproState & { choose(pointer: string): void } {
  const [made, setMade] = useState(nothing);
  const [pointer, setPointer] = useState<string>();
  const { workspace, profile } = state;
  const latest = useRef({ state, contents });
  useEffect(() => {
    latest.current = { state, contents };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other files are a reason to ask again
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const timer = setTimeout(() => {
      const choice = pointer === undefined ? placeOf(latest.current.state, editor) : { pointer };
      void client.repro(latest.current.contents(), profile, choice).then((outcome) => {
        if (!current || outcome.state === 'superseded') return;
        if (outcome.state === 'failed') setMade({ repro: undefined, failed: 'The operation could not be cut out.' });
        else if (outcome.result === undefined) setMade({ repro: undefined, failed: withoutOperation });
        else setMade({ repro: outcome.result, failed: undefined });
      });
    }, typingDelay);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, editor, workspace.files, profile, pointer, wanted]);
  return { ...(wanted ? made : nothing), choose: setPointer };
}

const withoutOperation = 'There is no operation in the definition that could be cut out.';

/** Where somebody is looking: the finding that is selected, else the cursor. */
function placeOf(
  { result, selected }: Pick<ValidatorState, 'result' | 'selected'>,
  editor: EditorCommands,
): ReproChoice {
  const finding = result?.findings.find(({ id }) => id === selected);
  if (finding !== undefined) return { file: finding.file, offset: finding.range.start };
  const cursor = editor.cursor();
  return cursor === undefined ? { first: true } : { file: cursor.path, offset: cursor.offset };
}

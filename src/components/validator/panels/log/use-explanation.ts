/** Has the worker explain the log, whenever the log, a file or the profile changes. */
import { useEffect, useState } from 'react';
import type { ValidatorClient } from '../../../../worker/client';
import type { ExplainResult } from '../../../../worker/protocol';
import type { ValidatorState } from '../../session/state';
import { contentOf, holdsSomething } from '../../session/workspace';

/** Keystrokes that follow each other closely are explained together. */
const typingDelay = 200;

export interface ExplanationState {
  readonly result: ExplainResult | undefined;
  /** A sentence, when it could not be explained. */
  readonly failure: string | undefined;
}

const nothing: ExplanationState = { result: undefined, failure: undefined };

export function useExplanation(
  client: ValidatorClient,
  { log, workspace, profile }: Pick<ValidatorState, 'log' | 'workspace' | 'profile'>,
): ExplanationState {
  const [state, setState] = useState(nothing);
  const { files } = workspace;
  const isOpen = holdsSomething(workspace);
  useEffect(() => {
    if (log.trim() === '') {
      setState(nothing);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      const contents = new Map(isOpen ? files.map((file) => [file.path, contentOf(file)]) : []);
      void client.explain(log, contents, profile).then((outcome) => {
        if (!wanted || outcome.state === 'superseded') return;
        if (outcome.state === 'done') setState({ result: outcome.result, failure: undefined });
        else setState((before) => ({ ...before, failure: 'The log could not be explained. Change it to try again.' }));
      });
    }, typingDelay);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, log, files, isOpen, profile]);
  return state;
}

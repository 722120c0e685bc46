/** Checks many connectors one after the other, and hands the results on in portions. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ValidatorClient } from '../../../worker/client';
import type { ConnectorChoice } from '../../../worker/protocol';
import type { Profile } from '../../tools/profiles';
import type { CheckedChoice, CheckedChoices } from './check-all';

/** The table is drawn anew at most so often, in milliseconds. */
const portionTime = 150;

export interface CheckAll {
  readonly checked: CheckedChoices;
  readonly state: 'new' | 'running' | 'done' | 'stopped';
  start(): void;
  stop(): void;
}

export function useCheckAll(client: ValidatorClient, choices: readonly ConnectorChoice[], profile: Profile): CheckAll {
  const [checked, setChecked] = useState<CheckedChoices>(new Map());
  const [state, setState] = useState<CheckAll['state']>('new');
  const run = useRef(0);
  // Other connectors, or none any more: whatever runs is not wanted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other choices are the reason
  useEffect(() => {
    setChecked(new Map());
    setState('new');
    return () => {
      run.current++;
    };
  }, [choices]);
  const start = useCallback(() => {
    const mine = ++run.current;
    const results = new Map<string, CheckedChoice>();
    let handedOn = performance.now();
    const work = async () => {
      for (const { name, sources } of choices) {
        const outcome = await client.count(name, sources, profile);
        if (run.current !== mine) return;
        results.set(name, outcome.state === 'done' ? outcome.result : 'failed');
        if (performance.now() - handedOn < portionTime) continue;
        handedOn = performance.now();
        setChecked(new Map(results));
      }
      setChecked(results);
      setState('done');
    };
    setChecked(results);
    setState('running');
    void work();
  }, [client, choices, profile]);
  const stop = useCallback(() => {
    run.current++;
    setState('stopped');
  }, []);
  return { checked, state, start, stop };
}

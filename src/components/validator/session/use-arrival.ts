/** Opens what the address asks for, once. What was on the table can be had back with "Undo". */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useRef } from 'react';
import { arrivalFrom, asksForArrival } from './arrivals';
import type { ValidatorHandle } from './use-validator';

export function useArrival({ open, dispatch }: Pick<ValidatorHandle, 'open' | 'dispatch'>): void {
  const baseUrl = useBaseUrl('/');
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const { location, history } = window;
    if (!asksForArrival(location)) return;
    void arrivalFrom(location, baseUrl).then(async (arrival) => {
      if (arrival === undefined) return;
      if ('problem' in arrival) return dispatch({ type: 'problems', problems: [arrival.problem] });
      await open({ sources: arrival.sources, problems: [] }, { asOne: true });
      dispatch({ type: 'profileChosen', profile: arrival.profile });
      // From here on the text may change: a reload must bring back that text and not the one that the address holds.
      history.replaceState(history.state, '', location.pathname);
    });
  }, [open, dispatch, baseUrl]);
}

/** Keeps the filter of the index in the address of the page. */
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback } from 'react';
import { everyRule, filterFromQuery, queryOfFilter, type RuleFilter } from './rule-filter';

/** The filter, and a function that changes parts of it. A page that is served as it was built shows every rule. */
export function useRuleFilter(): [RuleFilter, (change: Partial<RuleFilter>) => void] {
  const history = useHistory();
  const { search } = useLocation();
  const filter = useIsBrowser() ? filterFromQuery(search) : everyRule;
  const change = useCallback(
    (part: Partial<RuleFilter>) => {
      const { location } = history;
      const next = queryOfFilter({ ...filterFromQuery(location.search), ...part }, location.search);
      // Replaced, not added: the way back leads to the page before, not through every letter.
      history.replace({ ...location, search: next });
    },
    [history],
  );
  return [filter, change];
}

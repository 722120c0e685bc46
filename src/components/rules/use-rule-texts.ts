/** The texts of rules for a component, loaded when they are first wanted. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import { loadRuleTexts, type RuleTexts } from './rule-texts';

/** @returns `undefined` until they are there, and where they cannot be had */
export function useRuleTexts(wanted = true): RuleTexts | undefined {
  const baseUrl = useBaseUrl('/');
  const [texts, setTexts] = useState<RuleTexts>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void loadRuleTexts(baseUrl).then((loaded) => {
      if (current) setTexts(loaded);
    });
    return () => {
      current = false;
    };
  }, [baseUrl, wanted]);
  return texts;
}

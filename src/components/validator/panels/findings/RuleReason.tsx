/** Why a rule exists and how to do what it asks, from the page of the rule. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import styles from './FindingDetail.module.css';
import { loadRuleTexts, type RuleText } from './rule-texts';

export default function RuleReason({ rule }: { readonly rule: string }) {
  const text = useRuleText(rule);
  if (text === undefined) return null;
  return (
    <>
      <h3 className={styles.heading}>Why</h3>
      <Prose html={text.why} />
      <h3 className={styles.heading}>How to fix</h3>
      <Prose html={text.fix} />
    </>
  );
}

function Prose({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made at build time from the rule's own page, never from what a visitor enters
  return <div className={styles.prose} dangerouslySetInnerHTML={{ __html: html }} />;
}

function useRuleText(rule: string): RuleText | undefined {
  const baseUrl = useBaseUrl('/');
  const [texts, setTexts] = useState<ReadonlyMap<string, RuleText>>();
  useEffect(() => {
    let wanted = true;
    void loadRuleTexts(baseUrl).then((loaded) => {
      if (wanted) setTexts(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [baseUrl]);
  return texts?.get(rule);
}

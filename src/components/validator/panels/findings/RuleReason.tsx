/** Why a rule exists and how to do what it asks, from the page of the rule. */
import { useRuleTexts } from '../../../rules/use-rule-texts';
import styles from './FindingDetail.module.css';

export default function RuleReason({ rule }: { readonly rule: string }) {
  const text = useRuleTexts()?.[rule];
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

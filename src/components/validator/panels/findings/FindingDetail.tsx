/** What there is to know about a finding: what to do, the reason of the rule, the official sentence, the way to the place. */
import Link from '@docusaurus/Link';
import type { EditorFinding, EditorFix } from '../../../../worker/protocol';
import { useRuleTexts } from '../../../rules/use-rule-texts';
import controls from '../../../tools/controls.module.css';
import Sentence from '../../../tools/Sentence';
import type { Action } from '../../session/state';
import styles from './FindingDetail.module.css';
import { officialSentence } from './official-sentence';
import RuleReason from './RuleReason';

interface FindingDetailProps {
  readonly id: string;
  readonly finding: EditorFinding;
  readonly beside: boolean;
  readonly dispatch: (action: Action) => void;
  readonly onFix: (finding: EditorFinding, fix: EditorFix) => void;
}

export default function FindingDetail({ id, finding, beside, dispatch, onFix }: FindingDetailProps) {
  const { help, fixes, official, pointer, rule } = finding;
  const sentence = officialSentence(finding, useRuleTexts(official !== undefined));
  return (
    <div id={id} className={styles.detail}>
      {help !== '' && (
        <p className={styles.help}>
          <Sentence text={help} />
        </p>
      )}
      <div className={styles.actions}>
        {!beside && (
          <button
            type="button"
            className={controls.button}
            onClick={() => dispatch({ type: 'selected', id: finding.id, jump: true })}
          >
            Show in the editor
          </button>
        )}
        {fixes.map((fix) => (
          <button key={fix.title} type="button" className={controls.button} onClick={() => onFix(finding, fix)}>
            <span>
              {fix.kind === 'safe' ? 'Fix: ' : 'Try: '}
              <Sentence text={fix.title} />
            </span>
          </button>
        ))}
      </div>
      <RuleReason rule={rule} />
      {official !== undefined && (
        <>
          <h3 className={styles.heading}>Microsoft's tool says</h3>
          <p className={styles.official}>
            {sentence} <code>{official.code}</code>
          </p>
        </>
      )}
      <p className={styles.facts}>
        {pointer !== '' && (
          <span>
            at <code>{pointer}</code>
          </span>
        )}
        <Link to={`/docs/rules/${rule}/`}>
          Rule <code>{rule}</code>
        </Link>
      </p>
    </div>
  );
}

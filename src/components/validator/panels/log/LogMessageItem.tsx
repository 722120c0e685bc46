/** One message of the log. The row is a button: it shows the place and opens what there is to know. */
import Link from '@docusaurus/Link';
import { useId, useState } from 'react';
import type { ExplainedMessage } from '../../../../worker/protocol';
import controls from '../../../tools/controls.module.css';
import Sentence from '../../../tools/Sentence';
import SeverityMark from '../../../tools/SeverityMark';
import findingStyles from '../findings/FindingDetail.module.css';
import itemStyles from '../findings/FindingItem.module.css';
import RuleReason from '../findings/RuleReason';
import type { PanelProps } from '../panel';
import styles from './LogMessageItem.module.css';
import { placeText, stateNames, stateSentences } from './state-words';

interface LogMessageItemProps extends PanelProps {
  readonly message: ExplainedMessage;
}

export default function LogMessageItem({ message, beside, dispatch, onFix }: LogMessageItemProps) {
  const [isOpen, setOpen] = useState(false);
  const detail = useId();
  const { place, level, state, certainty, text, code } = message;
  const show = () => {
    if (place === undefined) return;
    const { start, end } = place.range;
    dispatch({ type: 'placeShown', place: { path: place.file, start, end } });
  };
  const isDone = state === 'mended' || state === 'gone';
  return (
    <li className={itemStyles.item}>
      <button
        type="button"
        className={itemStyles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detail : undefined}
        onClick={() => {
          setOpen(!isOpen);
          if (beside && !isOpen) show();
        }}
      >
        <SeverityMark
          severity={isDone ? 'success' : level === 'warning' || certainty === 'reviewer' ? 'warning' : 'error'}
        />
        <span className={itemStyles.text}>
          {certainty === 'probable' && <span className={styles.probable}>Probably: </span>}
          {certainty === 'reviewer' && <span className={styles.probable}>A reviewer’s words: </span>}
          {text === code ? <code>{text}</code> : text}
          <span className={itemStyles.place}>
            {placeText(message)}
            {stateNames[state] !== '' && <span className={styles.state}>{stateNames[state]}</span>}
          </span>
        </span>
      </button>
      {isOpen && (
        <div id={detail} className={findingStyles.detail}>
          <Meaning message={message} />
          <div className={findingStyles.actions}>
            {!beside && place !== undefined && (
              <button type="button" className={controls.button} onClick={show}>
                Show in the editor
              </button>
            )}
            {message.finding?.fixes.map((fix) => (
              <button
                key={fix.title}
                type="button"
                className={controls.button}
                onClick={() => message.finding && onFix(message.finding, fix)}
              >
                <span>
                  {fix.kind === 'safe' ? 'Fix: ' : 'Try: '}
                  <Sentence text={fix.title} />
                </span>
              </button>
            ))}
          </div>
          {message.rule !== undefined && <RuleReason rule={message.rule} />}
          <Facts message={message} />
        </div>
      )}
    </li>
  );
}

function Meaning({ message: { finding, meaning, advice, state, certainty } }: { readonly message: ExplainedMessage }) {
  // The title of a rule says how things should be; messages without a rule have a sentence of their own.
  const sentence = finding?.message ?? (/[.!?]$/.test(meaning) ? meaning : `Expected: ${meaning}.`);
  return (
    <>
      {certainty === 'reviewer' && (
        <p className={findingStyles.help}>
          <Sentence text={`Probably about: ${meaning}`} />
        </p>
      )}
      {(certainty !== 'reviewer' || finding !== undefined) && (
        <p className={findingStyles.help}>
          <Sentence text={sentence} />
        </p>
      )}
      {(finding?.help || advice) && (
        <p className={findingStyles.help}>
          <Sentence text={finding?.help || advice} />
        </p>
      )}
      {state !== 'present' && state !== 'unchecked' && <p className={findingStyles.help}>{stateSentences[state]}</p>}
    </>
  );
}

function Facts({ message }: { readonly message: ExplainedMessage }) {
  const { code, named, rule, otherRules, firstLine, lastLine } = message;
  return (
    <p className={findingStyles.facts}>
      <span>{firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`} of the log</span>
      {code !== undefined && <code>{code}</code>}
      {named !== undefined && (
        <span>
          at <code>{named}</code>
        </span>
      )}
      {[...(rule === undefined ? [] : [rule]), ...otherRules.slice(0, 4)].map((id, index) => (
        <Link key={id} to={`/docs/rules/${id}/`}>
          {index === 0 ? 'Rule' : 'or'} <code>{id}</code>
        </Link>
      ))}
    </p>
  );
}

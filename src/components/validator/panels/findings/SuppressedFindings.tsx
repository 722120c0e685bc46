/** The findings that the connector's configuration suppresses, folded, each with its reason. They do not count. */
import type { SuppressedFinding } from '../../../../worker/protocol';
import Sentence from '../../../tools/Sentence';
import styles from './SuppressedFindings.module.css';

export default function SuppressedFindings({ findings }: { readonly findings: readonly SuppressedFinding[] }) {
  if (findings.length === 0) return null;
  const count = findings.length === 1 ? '1 finding is suppressed' : `${findings.length} findings are suppressed`;
  return (
    <details className={styles.group}>
      <summary className={styles.heading}>{count}</summary>
      <ul className={styles.list}>
        {findings.map(({ id, rule, file, message, reason, position }) => (
          <li key={id} className={styles.item}>
            <Sentence text={message} />
            <span className={styles.reason}>
              <strong>Reason:</strong> {reason}
            </span>
            <span className={styles.place}>
              {file}:{position.line}:{position.column} · {rule}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

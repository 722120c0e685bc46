/** The findings of one step: each opens to the official sentence and ours, side by side. */
import Link from '@docusaurus/Link';
import FusionShapes from '../../ui/FusionShapes';
import SeverityIcon from '../../ui/SeverityIcon';
import { severityWord } from '../../ui/severity';
import styles from './Findings.module.css';
import type { LivingFinding } from './living-example';

interface FindingsProps {
  readonly findings: readonly LivingFinding[];
  readonly lineOf: (place: number) => number;
}

export default function Findings({ findings, lineOf }: FindingsProps) {
  if (findings.length === 0) {
    return (
      <div className={styles.clean}>
        <FusionShapes className={styles.mark} />
        <p className={styles.done}>Nothing left to repair</p>
        <p>
          Only the lines that were wrong have changed. <Link to="/validator/">Now try it with yours.</Link>
        </p>
      </div>
    );
  }
  return (
    <ol className={styles.list}>
      {findings.map((finding, place) => (
        <li key={finding.rule}>
          <details name="living-example" open={place === 0} className={styles.finding}>
            <summary className={styles.summary}>
              <span className={styles[finding.severity]}>
                <SeverityIcon severity={finding.severity} />
                <span className={styles.word}>{severityWord[finding.severity]}:</span>
              </span>
              <span className={styles.message}>{finding.message}</span>
              <span className={styles.place}>line {lineOf(place)}</span>
            </summary>
            <dl className={styles.sentences}>
              {finding.official && (
                <div className={styles.official}>
                  <dt>Microsoft’s checker says</dt>
                  <dd>{finding.official}</dd>
                </div>
              )}
              <div>
                <dt>We say</dt>
                <dd>{finding.help}</dd>
              </div>
            </dl>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** What the three verdicts mean, for somebody who has not compared anything yet. */
import Link from '@docusaurus/Link';
import Privacy from '../tools/Privacy';
import SeverityMark from '../tools/SeverityMark';
import styles from './Explanation.module.css';

const verdicts = [
  {
    severity: 'error',
    title: 'Breaks existing flows',
    text: 'An operation is gone or hidden, an input became required, an output has another type. Where Microsoft’s check has a sentence for it, you read that too.',
  },
  {
    severity: 'warning',
    title: 'May break existing flows',
    text: 'Another host, another default, another policy: it depends on the flow or on the service. You learn what to try.',
  },
  {
    severity: 'success',
    title: 'Safe',
    text: 'New operations, optional inputs, other texts. Also a new version of an operation beside the old one, which is the right way to change it.',
  },
] as const;

export default function Explanation() {
  return (
    <div className={styles.explanation}>
      <Privacy />
      <ul className={styles.verdicts} aria-label="What you learn">
        {verdicts.map(({ severity, title, text }) => (
          <li key={severity} className={styles.verdict}>
            <strong>
              <SeverityMark severity={severity} />
              {title}
            </strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/docs/tools/compare/">What counts as breaking, and how to change an operation</Link>
      </p>
    </div>
  );
}

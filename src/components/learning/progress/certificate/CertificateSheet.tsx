/** The sheet itself: what is shown, and what is printed on one page. */
import { CERTIFICATE_NOTE, type Certificate, certificateSentence } from '../../../../learning/progress/certificate';
import { longDay } from '../../../../schedule/dates';
import FusionShapes from '../../../ui/FusionShapes';
import styles from './CertificateSheet.module.css';

interface Props {
  readonly certificate: Certificate;
  readonly name: string;
}

export default function CertificateSheet({ certificate, name }: Props) {
  return (
    <article className={styles.sheet} aria-label="Certificate">
      <FusionShapes className={styles.shapes} />
      <p className={styles.programme}>30 Days of Fusion</p>
      <h2 className={styles.kind}>{certificate.complete ? 'Certificate of completion' : 'Record of progress'}</h2>
      <p className={styles.name}>{name || 'Your name'}</p>
      <p>{certificateSentence(certificate)}</p>
      <div className={styles.weeks}>
        {certificate.weeks.map(({ week, done, of }) => (
          <section key={week} className={styles.week}>
            <h3>
              Week {week}: {done.length} of {of}
            </h3>
            <ul>
              {done.map(({ title, on, exercises }) => (
                <li key={title}>
                  <span>
                    {title}
                    {exercises > 0 && ` (${exercises}\u00a0${exercises === 1 ? 'exercise' : 'exercises'})`}
                  </span>
                  <time dateTime={on}>{longDay(on).replace(/^\w+ /, '')}</time>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={styles.note}>{CERTIFICATE_NOTE}</p>
    </article>
  );
}

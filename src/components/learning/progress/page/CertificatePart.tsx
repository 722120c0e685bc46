/** Leads to the certificate, once there is something to put on it. */
import { certificateOf } from '../../../../learning/progress/certificate';
import ButtonLink from '../../../ui/ButtonLink';
import { allLessons } from '../lessons';
import { useProgress } from '../use-progress';
import styles from './MyProgress.module.css';

export default function CertificatePart() {
  const { record } = useProgress();
  const certificate = certificateOf(record, allLessons);
  return (
    <section aria-labelledby="certificate">
      <h2 id="certificate">Certificate</h2>
      {certificate === null ? (
        <p>As soon as one lesson is done, you can make a certificate here. It lists what you have really done.</p>
      ) : (
        <>
          <p>
            {certificate.complete
              ? 'All lessons are done.'
              : `${certificate.done} of ${certificate.of} lessons are done. A certificate can be made at any time; it lists these.`}{' '}
            It is made on this device, and it is your own record: no accreditation.
          </p>
          <p className={styles.actions}>
            <ButtonLink to="/progress/certificate/">Make my certificate</ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}

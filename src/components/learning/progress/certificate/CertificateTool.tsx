/** Makes the certificate: asks for a name, shows the sheet, prints it or saves it as a picture. All on this device. */
import Link from '@docusaurus/Link';
import { useEffect, useId, useState } from 'react';
import { certificateOf, LONGEST_NAME, tidyName } from '../../../../learning/progress/certificate';
import Button from '../../../ui/Button';
import { saveFile } from '../../../ui/save-file';
import { allLessons } from '../lessons';
import { useProgress } from '../use-progress';
import CertificateSheet from './CertificateSheet';
import styles from './CertificateTool.module.css';
import { keepName, readName } from './name-store';
import { sheetLook } from './sheet-look';

export default function CertificateTool() {
  const { record } = useProgress();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const certificate = certificateOf(record, allLessons);
  const name = tidyName(typed);
  // The server does not know the name.
  useEffect(() => setTyped(readName()), []);

  const type = (value: string) => {
    setTyped(value);
    keepName(tidyName(value));
    setSaid(null);
  };
  const needName = () => {
    document.getElementById(field)?.focus();
    setSaid('Type your name first: it goes on the sheet.');
  };
  const picture = async () => {
    if (certificate === null) return;
    if (name === '') return needName();
    try {
      const { certificatePicture } = await import('./draw-certificate');
      saveFile('30-days-of-fusion.png', await certificatePicture({ certificate, name, ...sheetLook() }));
      setSaid('Saved as 30-days-of-fusion.png.');
    } catch {
      setSaid('The picture could not be made. Print the page instead, into a PDF file if you like.');
    }
  };
  const print = () => (name === '' ? needName() : window.print());

  if (certificate === null) {
    return (
      <div className={styles.page}>
        <h1>Certificate</h1>
        <p>
          No lesson is done yet on this device, so there is nothing to certify. A lesson is done when its check is
          passed and its exercises are solved. <Link to="/progress/">My progress</Link> shows what is missing, and takes
          a file from another device.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.tool}>
        <h1>Certificate</h1>
        <p>
          It lists the lessons that you have finished, with their days. It is made on this device; your name stays here
          too. Go back to <Link to="/progress/">my progress</Link>.
        </p>
        <div className={styles.form}>
          <label htmlFor={field}>Your name, as it should stand on the sheet</label>
          <input
            id={field}
            type="text"
            autoComplete="name"
            maxLength={2 * LONGEST_NAME}
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
        </div>
        <div className={styles.actions}>
          <Button variant="main" onClick={print}>
            Print
          </Button>
          <Button onClick={() => void picture()}>Save as a picture</Button>
          <span role="status">{said}</span>
        </div>
      </div>
      <CertificateSheet certificate={certificate} name={name} />
    </div>
  );
}

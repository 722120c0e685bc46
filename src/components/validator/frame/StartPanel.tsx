/** What a newcomer sees: what the checker takes, that nothing leaves the browser, and samples to try it with. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { usePress } from '../../tools/early-press';
import type { PickedFile } from '../../tools/incoming';
import Privacy from '../../tools/Privacy';
import Intake from '../files/Intake';
import { type Sample, samples } from '../files/samples';
import styles from './StartPanel.module.css';

interface StartPanelProps {
  /** Left out while the checker is still loading. */
  readonly onPick?: (files: readonly PickedFile[]) => void;
  readonly onSample?: (sample: Sample) => void;
  /** Shows or hides the field for a reviewer's log. */
  readonly onLog?: () => void;
  readonly logShown?: boolean;
  /** The field for the log, when it is shown. */
  readonly children?: ReactNode;
}

export default function StartPanel({ onPick, onSample, onLog, logShown = false, children }: StartPanelProps) {
  const pressLog = usePress('log', onLog);
  return (
    <section className={styles.panel} aria-labelledby="start-heading">
      <div className={styles.target}>
        <h2 id="start-heading" className={styles.heading}>
          Drop a connector here
        </h2>
        <p className={styles.takes}>
          A definition (<code>apiDefinition.swagger.json</code>), the whole folder, or a zip archive.
        </p>
        <div className={styles.buttons}>
          <Intake onPick={onPick} prominent />
        </div>
        <Privacy />
      </div>
      <h2 className={styles.subheading}>Or start from a sample</h2>
      <ul className={styles.samples}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <SampleButton sample={sample} onSample={onSample} />
          </li>
        ))}
      </ul>
      <h2 className={styles.subheading}>Or explain what a reviewer wrote</h2>
      <button type="button" className={clsx(styles.sample, styles.alone)} aria-expanded={logShown} {...pressLog}>
        <strong>Reviewer's log</strong>
        <span>Paste the errors from a pull request, a portal or a mail; it needs no connector.</span>
      </button>
      {children}
    </section>
  );
}

interface SampleButtonProps {
  readonly sample: Sample;
  readonly onSample: StartPanelProps['onSample'] | undefined;
}

function SampleButton({ sample, onSample }: SampleButtonProps) {
  const press = usePress(`sample ${sample.id}`, onSample === undefined ? undefined : () => onSample(sample));
  return (
    <button type="button" className={styles.sample} {...press}>
      <strong>{sample.title}</strong>
      <span>{sample.blurb}</span>
    </button>
  );
}

/** The report as a file in each format, or as Markdown in the clipboard. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useId, useRef, useState } from 'react';
import type { FormatName } from '../../../../connector/report-formats';
import type { ValidatorClient } from '../../../../worker/client';
import type { Content } from '../../../../worker/protocol';
import controls from '../../../tools/controls.module.css';
import { download } from '../../../tools/download';
import type { Profile } from '../../session/profiles';
import type { Workspace } from '../../session/workspace';
import styles from './ExportPanel.module.css';
import { formatChoices, reportFile, reportName } from './take-along';
import { useCopy } from './use-copy';

export interface PartProps {
  readonly client: ValidatorClient;
  readonly workspace: Workspace;
  readonly profile: Profile;
  readonly contents: () => ReadonlyMap<string, Content>;
}

export default function ReportPart({ client, workspace, profile, contents }: PartProps) {
  const { siteConfig } = useDocusaurusContext();
  const site = `${siteConfig.url}${useBaseUrl('/')}`;
  const [format, setFormat] = useState<FormatName>('markdown');
  const [shown, setShown] = useState('');
  const { status, copy, say } = useCopy('The report');
  const field = useRef<HTMLTextAreaElement>(null);
  const select = useId();
  const heading = useId();
  const write = async (wanted: FormatName) => {
    const outcome = await client.report(contents(), profile, { format: wanted, name: reportName(workspace), site });
    if (outcome.state === 'failed') say('The report could not be written. Try again.');
    return outcome.state === 'done' ? outcome.result : undefined;
  };
  const onDownload = async () => {
    const choice = formatChoices.find(({ name }) => name === format);
    const text = await write(format);
    if (text === undefined || choice === undefined) return;
    const file = reportFile(workspace, choice);
    download(file, text);
    say(`${file} was handed to the browser.`);
  };
  const onCopy = async () => {
    const text = await write('markdown');
    if (text === undefined) return;
    setShown(text);
    // The field has to hold the text before it can be selected.
    requestAnimationFrame(() => void copy(text, field.current));
  };
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        Report
      </h2>
      <p className={styles.text}>The same as the command line prints, for the profile that is chosen.</p>
      <div className={styles.controls}>
        <label className={controls.hidden} htmlFor={select}>
          Format of the report
        </label>
        <select
          id={select}
          className={`${controls.field} ${styles.select}`}
          value={format}
          onChange={({ target }) => setFormat(formatChoices.find(({ name }) => name === target.value)?.name ?? 'text')}
        >
          {formatChoices.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
        <button type="button" className={controls.button} onClick={() => void onDownload()}>
          Download report
        </button>
        <button type="button" className={controls.button} onClick={() => void onCopy()}>
          Copy as Markdown
        </button>
      </div>
      {shown !== '' && (
        <textarea
          ref={field}
          className={styles.field}
          readOnly
          rows={4}
          value={shown}
          aria-label="The report in Markdown"
        />
      )}
      <p role="status" className={styles.status}>
        {status}
      </p>
    </section>
  );
}

/** The files as they are now, in an archive. */
import { useId, useState } from 'react';
import controls from '../../../tools/controls.module.css';
import { download } from '../../../tools/download';
import styles from './ExportPanel.module.css';
import type { PartProps } from './ReportPart';
import { fileStem } from './take-along';

export default function PackPart({ client, workspace, profile, contents }: PartProps) {
  const [status, setStatus] = useState('');
  const heading = useId();
  const { files } = workspace;
  const onDownload = async () => {
    const outcome = await client.pack(contents(), profile);
    if (outcome.state === 'superseded') return;
    if (outcome.state === 'failed') return setStatus('The archive could not be made. Try again.');
    const file = `${fileStem(workspace)}.zip`;
    download(file, outcome.result);
    setStatus(`${file} was handed to the browser.`);
  };
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        Connector
      </h2>
      <p className={styles.text}>
        {files.length === 1 ? 'The file as it is now' : `The ${files.length} files as they are now`}, with everything
        that was changed here.
        {files.some(({ path }) => /\.zip\//i.test(path)) && ' The archives within it are packed again, as they were.'}
      </p>
      <div className={styles.controls}>
        <button type="button" className={controls.button} onClick={() => void onDownload()}>
          Download as zip
        </button>
      </div>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </section>
  );
}

/** The archive, and the way to the validator. */
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import { useEffect, useState } from 'react';
import controls from '../../../tools/controls.module.css';
import { download } from '../../../tools/download';
import { handOver } from '../../../tools/handover';
import { useDraft } from '../../draft/draft-context';
import { fileStem } from './file-stem';
import styles from './Review.module.css';

export default function TakePart() {
  const { draft, text, allNotes, made, isFresh, client } = useDraft();
  const history = useHistory();
  const validator = useBaseUrl('/validator/');
  const [problem, setProblem] = useState<string>();
  /** The draft that is to be opened in the validator. */
  const [wish, setWish] = useState<typeof draft>();
  const isWrong = allNotes.some(({ severity }) => severity === 'error');
  const onZip = async () => {
    const outcome = await client.bundle(JSON.stringify(draft));
    if (outcome.state === 'done') {
      setProblem(undefined);
      download(`${fileStem(text('/general/name'))}.zip`, outcome.result);
    } else if (outcome.state === 'failed')
      setProblem('The archive could not be made. Your draft is safe; try it once more.');
  };
  const openInValidator = async () => {
    const kind = text('/kind');
    const name = fileStem(text('/general/name'));
    const { files = [], folder = '' } = made ?? {};
    const own = files.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`));
    const taken = await handOver({
      profile: kind === 'certified' || kind === 'independent' ? kind : 'custom',
      files: own.map(({ path, content }) => ({ path: folder === '' ? `${name}/${path}` : path, content })),
    });
    if (taken) history.push(`${validator}?handover`);
    else
      setProblem('This browser does not let one page hand files to another. Download the archive and drop it there.');
  };
  // What was made last may be of the draft as it was a moment ago. Whoever goes on with the draft stays.
  useEffect(() => {
    if (wish === undefined || (wish === draft && !isFresh)) return;
    setWish(undefined);
    if (wish === draft) void openInValidator();
  });
  return (
    <>
      {isWrong && (
        <p>
          Some answers are still wrong or missing. The files have stand-ins in their places, so look at them, but do not
          deploy them yet.
        </p>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className={clsx(controls.button, controls.main)}
          disabled={made === undefined || made.files.length === 0}
          onClick={() => void onZip()}
        >
          Download the connector (zip)
        </button>
        <button
          type="button"
          className={clsx(controls.button, controls.large)}
          disabled={made === undefined || made.files.length === 0}
          onClick={() => setWish(draft)}
        >
          Open in the validator
        </button>
      </div>
      <div role="alert">{problem !== undefined && <p className={styles.problem}>{problem}</p>}</div>
    </>
  );
}

/** Says that another tab has changed the draft that this browser keeps, and lets somebody choose. Nothing is lost. */
import { useState } from 'react';
import controls from '../../tools/controls.module.css';
import { download } from '../../tools/download';
import { useDraft } from '../draft/draft-context';
import { valueAt } from '../draft/json-at';
import type { Kept } from '../draft/storage';
import type { KeepingHandle } from '../draft/use-keeping';
import { fileStem } from '../steps/review/file-stem';
import styles from './OtherTabNotice.module.css';

type Draft = Pick<Kept, 'draft' | 'report'>;

export default function OtherTabNotice({ keeping }: { readonly keeping: KeepingHandle }) {
  const { draft, report, replace, touch } = useDraft();
  const { other, keepOwn, takeOther } = keeping;
  /** The draft that was not chosen. */
  const [before, setBefore] = useState<Draft>();
  const show = (next: Draft) => {
    replace(next.draft, next.report);
    touch('');
  };
  return (
    <div role="status">
      {other !== undefined && (
        <section className={styles.notice} aria-label="Another tab has changed the draft">
          <p>
            Another tab of this browser has changed the draft. A browser keeps one draft, so nothing is kept here until
            you choose. The other one stays at hand.
          </p>
          <div className={styles.buttons}>
            <button
              type="button"
              className={controls.button}
              onClick={() => {
                setBefore(other);
                keepOwn();
              }}
            >
              Keep the draft of this tab
            </button>
            <button
              type="button"
              className={controls.button}
              onClick={() => {
                setBefore({ draft, report });
                show(takeOther() ?? other);
              }}
            >
              Take the draft of the other tab
            </button>
            <button
              type="button"
              className={controls.button}
              onClick={() =>
                download(`${fileStem(nameOf(other))}.json`, `${JSON.stringify(other.draft, undefined, 2)}\n`)
              }
            >
              Save the other draft as a file
            </button>
          </div>
        </section>
      )}
      {other === undefined && before !== undefined && (
        <p className={styles.notice}>
          The draft that you did not choose is still here until you leave the page.{' '}
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              setBefore({ draft, report });
              show(before);
            }}
          >
            Change to the other draft
          </button>{' '}
          <button type="button" className={controls.button} onClick={() => setBefore(undefined)}>
            Forget it
          </button>
        </p>
      )}
    </div>
  );
}

function nameOf({ draft }: Draft): string {
  const name = valueAt(draft, '/general/name');
  return typeof name === 'string' ? name : '';
}

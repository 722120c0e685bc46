/** What is said about an answer. The first part is announced; the reasons for the other answers can be read. */
import type { Explanation, Verdict } from '../../../learning/quiz';
import Sentence from '../../tools/Sentence';
import SeverityIcon from '../../ui/SeverityIcon';
import styles from './Result.module.css';

interface ResultProps {
  readonly verdict: Verdict | undefined;
  readonly unanswered: boolean;
}

function Reasons({ list, named }: { readonly list: readonly Explanation[]; readonly named: boolean }) {
  return list.map(({ about, text }) => (
    <p key={about ?? text}>
      {named && about !== undefined && (
        <strong>
          <Sentence text={about} />:{' '}
        </strong>
      )}
      <Sentence text={text} />
    </p>
  ));
}

export default function Result({ verdict, unanswered }: ResultProps) {
  return (
    <>
      <div role="status" className={styles.result} data-verdict={verdict && (verdict.right ? 'right' : 'wrong')}>
        {unanswered && <p>Choose an answer first.</p>}
        {verdict && (
          <>
            <p className={styles.word}>
              <SeverityIcon severity={verdict.right ? 'success' : 'error'} />
              {verdict.right ? 'Right.' : 'Not right yet.'}
            </p>
            <Reasons list={verdict.chosen} named={verdict.chosen.length > 1} />
            {verdict.hint !== undefined && <p>{verdict.hint}</p>}
          </>
        )}
      </div>
      {verdict && verdict.others.length > 0 && (
        <div className={styles.others}>
          <p className={styles.othersTitle}>Why not the others</p>
          <Reasons list={verdict.others} named />
        </div>
      )}
    </>
  );
}

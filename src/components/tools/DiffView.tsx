/** What changes in a file: lines before and after, with the lines around them. Signs say it, colours only underline it. */
import type { TextDiff } from '../../worker/line-diff';
import controls from './controls.module.css';
import styles from './DiffView.module.css';

/** More places than this are counted, not shown. */
const mostPlaces = 200;

const signs = { same: ' ', removed: '−', added: '+' } as const;
const words = { same: '', removed: 'Removed: ', added: 'Added: ' } as const;

export default function DiffView({ hunks }: Pick<TextDiff, 'hunks'>) {
  return (
    <>
      {hunks.slice(0, mostPlaces).map((lines) => (
        <div key={`${lines[0]?.kind}${lines[0]?.number}`} className={styles.place}>
          {lines.map(({ kind, text, number }) => (
            <div key={`${kind}${number}`} className={styles[kind]}>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <span className={styles.sign} aria-hidden="true">
                {signs[kind]}
              </span>
              <span className={styles.text}>
                <span className={controls.hidden}>{words[kind]}</span>
                {text}
              </span>
            </div>
          ))}
        </div>
      ))}
      {hunks.length > mostPlaces && <p>And {hunks.length - mostPlaces} more places like these.</p>}
    </>
  );
}

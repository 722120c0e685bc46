/** Several connectors were found: which one? */
import type { ConnectorChoice } from '../../../worker/protocol';
import controls from '../parts/controls.module.css';
import styles from './Choices.module.css';

interface ChoicesProps {
  readonly choices: readonly ConnectorChoice[];
  readonly onChoose: (choice: ConnectorChoice) => void;
  readonly onCancel: () => void;
}

/** A list that is longer is one to search in, and folders are searched better where they are. */
const mostShown = 200;

export default function Choices({ choices, onChoose, onCancel }: ChoicesProps) {
  return (
    <section className={styles.choices} aria-labelledby="choices-heading">
      <div className={styles.head}>
        <h2 id="choices-heading" className={styles.heading}>
          {choices.length} folders were found. Which one shall be checked?
        </h2>
        <button type="button" className={controls.button} onClick={onCancel}>
          None
        </button>
      </div>
      <ul className={styles.list}>
        {choices.slice(0, mostShown).map((choice) => (
          <li key={choice.name}>
            <button type="button" className={styles.choice} onClick={() => onChoose(choice)}>
              <strong>{choice.name === '' ? 'The top folder' : choice.name}</strong>
              <span>{choice.sources.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length > mostShown && <p>The first {mostShown} are listed. Choose a smaller folder to see the rest.</p>}
    </section>
  );
}

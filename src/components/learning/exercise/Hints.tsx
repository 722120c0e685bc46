/** Hints, one at a time. Each new one is read out; the button stays where it was. */
import Sentence from '../../tools/Sentence';
import Button from '../../ui/Button';
import styles from './Hints.module.css';

interface HintsProps {
  readonly hints: readonly string[];
  readonly shown: number;
  readonly onHint: () => void;
}

export default function Hints({ hints, shown, onHint }: HintsProps) {
  const all = shown >= hints.length;
  return (
    <div className={styles.hints}>
      <div role="log" aria-label="Hints">
        {hints.slice(0, shown).map((hint, index) => (
          <p key={hint} className={styles.hint}>
            <strong>
              Hint {index + 1} of {hints.length}:
            </strong>{' '}
            <Sentence text={hint} />
          </p>
        ))}
      </div>
      <Button aria-disabled={all} onClick={all ? undefined : onHint}>
        {all ? 'All hints are shown' : shown === 0 ? 'Show a hint' : 'Show the next hint'}
      </Button>
    </div>
  );
}

/** Yes or no. No is what counts without an answer, so it is taken out of the draft. */
import Sentence from '../../tools/Sentence';
import { useDraft } from '../draft/draft-context';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';
import Notes from './Notes';

interface CheckFieldProps extends Omit<FieldProps, 'optional'> {
  /** Where the draft does not hold `true` for yes. */
  readonly isOn?: boolean | undefined;
  /** Where a choice changes more than its own place. */
  readonly onChoose?: ((on: boolean) => void) | undefined;
}

export default function CheckField({ isOn, onChoose, ...props }: CheckFieldProps) {
  const { at, label, help } = props;
  const field = useField(props);
  const { value, set, remove } = useDraft();
  const choose = (on: boolean) => {
    field.touch();
    if (onChoose !== undefined) onChoose(on);
    else if (on) set(at, true);
    else remove(at);
  };
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          {...field.control}
          type="checkbox"
          checked={isOn ?? value(at) === true}
          onChange={(event) => choose(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {help !== undefined && (
        <p id={field.helpId} className={styles.help}>
          <Sentence text={help} />
        </p>
      )}
      <Notes id={field.notesId} notes={field.notes} />
    </div>
  );
}

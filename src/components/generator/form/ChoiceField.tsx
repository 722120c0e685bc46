/** One of several words: as radio buttons where each needs a sentence, as a list to open where there are many. */
import clsx from 'clsx';
import controls from '../../tools/controls.module.css';
import Sentence from '../../tools/Sentence';
import { useDraft } from '../draft/draft-context';
import FieldFrame from './FieldFrame';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';
import GroupFrame from './GroupFrame';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly as?: 'radios' | 'select';
  /** What no answer is called, where there may be none. */
  readonly none?: string | undefined;
  /** The chosen word, where the draft does not hold it as a text at this place. */
  readonly chosen?: string | undefined;
  /** Where a choice changes more than its own place. An empty text is no answer. */
  readonly onChoose?: ((value: string) => void) | undefined;
}

export default function ChoiceField({ as = 'radios', ...props }: ChoiceFieldProps) {
  return as === 'radios' ? <Radios {...props} /> : <Select {...props} />;
}

function useChoosing({ at, onChoose }: ChoiceFieldProps, touch: () => void) {
  const { set, remove } = useDraft();
  return (value: string) => {
    touch();
    if (onChoose !== undefined) onChoose(value);
    else if (value === '') remove(at);
    else set(at, value);
  };
}

function Radios(props: ChoiceFieldProps) {
  const { at, label, help, optional, choices, none } = props;
  const field = useField(props);
  const choose = useChoosing(props, field.touch);
  const held = useDraft().text(at);
  const chosen = props.chosen ?? held;
  const all = none === undefined ? choices : [{ value: '', label: none }, ...choices];
  return (
    <GroupFrame field={field} label={label} help={help} optional={optional}>
      <div className={styles.radios}>
        {all.map((choice) => (
          <label key={choice.value} className={clsx(styles.radio, choice.value === chosen && styles.chosen)}>
            <input
              type="radio"
              name={field.id}
              checked={choice.value === chosen}
              onChange={() => choose(choice.value)}
              onBlur={field.control.onBlur}
            />
            <span>
              <span className={styles.radioLabel}>{choice.label}</span>
              {'help' in choice && choice.help !== undefined && (
                <span className={styles.radioHelp}>
                  <Sentence text={choice.help} />
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

function Select(props: ChoiceFieldProps) {
  const { at, label, help, optional, choices, none = 'Choose…' } = props;
  const field = useField(props);
  const choose = useChoosing(props, field.touch);
  const held = useDraft().text(at);
  const chosen = props.chosen ?? held;
  // A word of an imported draft that is not in the list stays, with its note.
  const isStrange = chosen !== '' && !choices.some(({ value }) => value === chosen);
  return (
    <FieldFrame field={field} label={label} help={help} optional={optional}>
      <select
        {...field.control}
        id={field.id}
        className={clsx(controls.field, styles.input, styles.select)}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{none}</option>
        {isStrange && <option value={chosen}>{chosen}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

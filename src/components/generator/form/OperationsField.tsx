/** Which operations something is for: a box to tick for each. */
import { useDraft } from '../draft/draft-context';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';
import GroupFrame from './GroupFrame';
import { choiceOf, usePinnedId } from './operation-choices';

interface OperationsFieldProps extends FieldProps {
  /** What an empty choice means; left out where one is needed. */
  readonly none?: string;
  /** Calls that only the platform makes, such as the end of a subscription, are left out. */
  readonly roles?: readonly string[];
}

export default function OperationsField({ none, roles = ['action', 'trigger'], ...props }: OperationsFieldProps) {
  const { at, label, help, optional } = props;
  const field = useField(props, 'below');
  const { value, set, remove, calls } = useDraft();
  const pin = usePinnedId();
  const found = value(at);
  const chosen: readonly unknown[] = Array.isArray(found) ? found : [];
  const choices = calls.filter(({ role }) => roles.includes(role)).map(choiceOf);
  // What is named and is not there stays to be seen, with its note.
  const strange = chosen.filter((id) => !choices.some((choice) => choice.value === id)).map(String);
  const choose = (id: string, on: boolean) => {
    field.touch();
    if (on) pin(id);
    const next = on ? [...chosen, id] : chosen.filter((other) => other !== id);
    if (next.length === 0) remove(at);
    else set(at, next);
  };
  return (
    <GroupFrame field={field} label={label} help={help} optional={optional}>
      {choices.length + strange.length === 0 ? (
        <p className={styles.help}>There are no operations yet. Add one in the step Operations.</p>
      ) : (
        [...choices, ...strange.map((id) => ({ value: id, label: `${id} (is not there)` }))].map((choice) => (
          <label key={choice.value} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={(event) => choose(choice.value, event.target.checked)}
              onBlur={field.control.onBlur}
            />
            <span>{choice.label}</span>
          </label>
        ))
      )}
      {none !== undefined && chosen.length === 0 && <p className={styles.help}>{none}</p>}
    </GroupFrame>
  );
}

/** Which of the properties that were found makers have to fill in. */
import { useDraft } from '../draft/draft-context';
import styles from '../form/Form.module.css';
import { useField } from '../form/field';
import GroupFrame from '../form/GroupFrame';
import { schemaAt } from './content-way';
import { propertiesOf } from './found-values';

/** @param props.at the body, which holds the content and the names beside it */
export default function RequiredProperties({ at }: { readonly at: string }) {
  const { value, set, remove } = useDraft();
  const place = `${at}/required`;
  const help = 'Makers cannot save a step that leaves these empty.';
  const field = useField({ at: place, help }, 'below');
  const properties = propertiesOf(schemaAt(value(at)));
  const found = value(place);
  const chosen: readonly unknown[] = Array.isArray(found) ? found : [];
  if (properties.length === 0) return null;
  return (
    <GroupFrame field={field} label="What makers must fill in" help={help}>
      {properties.map(({ name, title }) => (
        <label key={name} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={(event) => {
              const next = event.target.checked ? [...chosen, name] : chosen.filter((other) => other !== name);
              if (next.length === 0) remove(place);
              else set(place, next);
            }}
          />
          <span>{title}</span>
        </label>
      ))}
    </GroupFrame>
  );
}

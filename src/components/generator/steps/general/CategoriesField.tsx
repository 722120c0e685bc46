/** One or two categories of the platform's list. */
import clsx from 'clsx';
import { connectorCategories } from '../../../../connector/form-tables';
import controls from '../../../tools/controls.module.css';
import { useDraft } from '../../draft/draft-context';
import styles from '../../form/Form.module.css';
import { useField } from '../../form/field';
import GroupFrame from '../../form/GroupFrame';

const at = '/general/categories';
const help = 'Where makers find the connector when they browse. One or two of the platform’s list.';
const names = ['First category', 'Second category'];

export default function CategoriesField() {
  const field = useField({ at, help }, 'below');
  const { value, set, remove } = useDraft();
  const found = value(at);
  const chosen: readonly unknown[] = Array.isArray(found) ? found : [];
  const choose = (index: number, word: string) => {
    field.touch();
    const next = names
      .map((_, place) => (place === index ? word : (chosen[place] ?? '')))
      .filter((name) => name !== '');
    if (next.length === 0) remove(at);
    else set(at, next);
  };
  return (
    <GroupFrame field={field} label="Categories" help={help}>
      <div className={styles.row}>
        {names.map((name, index) => (
          <select
            key={name}
            className={clsx(controls.field, styles.input, styles.select)}
            aria-label={name}
            data-at={`${at}/${index}`}
            value={String(chosen[index] ?? '')}
            onChange={(event) => choose(index, event.target.value)}
            onBlur={field.control.onBlur}
          >
            <option value="">{index === 0 ? 'Choose…' : 'No second category'}</option>
            {connectorCategories.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </select>
        ))}
      </div>
    </GroupFrame>
  );
}

/** A value whose kind another answer decides, such as the default of a number. */
import clsx from 'clsx';
import { useState } from 'react';
import controls from '../../tools/controls.module.css';
import { useDraft } from '../draft/draft-context';
import { parentOf } from '../draft/json-at';
import FieldFrame from '../form/FieldFrame';
import formStyles from '../form/Form.module.css';
import { type FieldProps, useField } from '../form/field';
import { textOfValue, typedValue } from './typed-value';

interface TypedFieldProps extends FieldProps {
  readonly type: string;
}

export default function TypedField({ type, ...props }: TypedFieldProps) {
  const { at, label, help, optional } = props;
  const field = useField(props, 'below');
  const { value, set, remove } = useDraft();
  const held = value(at);
  // What is typed may be more than the value says, such as a comma at its end.
  const [typed, setTyped] = useState(textOfValue(held));
  const text = textOfValue(typedValue(typed, type)) === textOfValue(held) ? typed : textOfValue(held);
  const change = (next: string) => {
    field.typed();
    setTyped(next);
    const meant = typedValue(next, type);
    if (meant !== undefined) set(at, meant);
    else if (Array.isArray(value(parentOf(at)))) set(at, '');
    else remove(at);
  };
  return (
    <FieldFrame field={field} label={label} help={help} optional={optional}>
      <input
        {...field.control}
        id={field.id}
        className={clsx(controls.field, formStyles.input, formStyles.mono)}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
      />
    </FieldFrame>
  );
}

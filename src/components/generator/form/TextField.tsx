/** One line of text. An empty one is no answer: it is taken out of the draft. */
import clsx from 'clsx';
import type { HTMLInputTypeAttribute } from 'react';
import controls from '../../tools/controls.module.css';
import FieldFrame from './FieldFrame';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';
import { useTextAnswer } from './text-answer';

interface TextFieldProps extends FieldProps {
  readonly placeholder?: string;
  /** `url` and `email` give phones the right keys; nothing is checked by it. */
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'url' | 'email'>;
  /** For addresses, names and code. */
  readonly mono?: boolean;
  /** What the browser may fill in, such as `email`. */
  readonly autoComplete?: string;
}

export default function TextField({
  placeholder,
  type = 'text',
  mono,
  autoComplete = 'off',
  ...props
}: TextFieldProps) {
  const field = useField(props);
  const [text, change] = useTextAnswer(props.at);
  return (
    <FieldFrame field={field} label={props.label} help={props.help} optional={props.optional}>
      <input
        {...field.control}
        id={field.id}
        className={clsx(controls.field, styles.input, mono === true && styles.mono)}
        type={type}
        placeholder={placeholder}
        autoComplete={autoComplete}
        spellCheck={type === 'text' && mono !== true}
        value={text}
        onChange={(event) => {
          field.typed();
          change(event.target.value);
        }}
      />
    </FieldFrame>
  );
}

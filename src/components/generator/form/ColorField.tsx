/** A colour: picked, or written as `#rrggbb`. */
import clsx from 'clsx';
import controls from '../../tools/controls.module.css';
import FieldFrame from './FieldFrame';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';
import { useTextAnswer } from './text-answer';

interface ColorFieldProps extends FieldProps {
  /** The colour that counts without an answer. */
  readonly standIn: string;
}

export default function ColorField({ standIn, ...props }: ColorFieldProps) {
  const field = useField(props);
  const [text, change] = useTextAnswer(props.at);
  return (
    <FieldFrame field={field} label={props.label} help={props.help} optional={props.optional}>
      <div className={styles.color}>
        <input
          type="color"
          className={styles.swatch}
          aria-label={`${props.label}: pick it`}
          value={/^#[\da-f]{6}$/i.test(text) ? text.toLowerCase() : standIn}
          onChange={(event) => {
            field.touch();
            change(event.target.value);
          }}
        />
        <input
          {...field.control}
          id={field.id}
          className={clsx(controls.field, styles.input, styles.mono)}
          placeholder={standIn}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            field.typed();
            change(event.target.value);
          }}
        />
      </div>
    </FieldFrame>
  );
}

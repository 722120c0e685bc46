/** Several lines of text. An empty one is no answer: it is taken out of the draft. */
import clsx from 'clsx';
import controls from '../../tools/controls.module.css';
import FieldFrame from './FieldFrame';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';
import { useTextAnswer } from './text-answer';

interface LongTextFieldProps extends FieldProps {
  readonly rows?: number;
  /** How many characters there may be; how many there are is said below. */
  readonly most?: number;
}

export default function LongTextField({ rows = 3, most, ...props }: LongTextFieldProps) {
  const field = useField(props);
  const [text, change] = useTextAnswer(props.at);
  return (
    <FieldFrame field={field} label={props.label} help={props.help} optional={props.optional}>
      <textarea
        {...field.control}
        id={field.id}
        className={clsx(controls.field, styles.input, styles.long)}
        rows={rows}
        value={text}
        onChange={(event) => {
          field.typed();
          change(event.target.value);
        }}
      />
      {most !== undefined && (
        <p className={styles.count}>
          {text.length} of {most} characters
        </p>
      )}
    </FieldFrame>
  );
}

/** A label, a line of help, the control, and what is wrong: the same around every single control. */
import styles from './Form.module.css';
import { BelowLabel, type FrameProps, LabelWords } from './FrameWords';

export default function FieldFrame({ field, label, help, optional, children }: FrameProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={field.id}>
        <LabelWords label={label} optional={optional} />
      </label>
      <BelowLabel field={field} help={help}>
        {children}
      </BelowLabel>
    </div>
  );
}

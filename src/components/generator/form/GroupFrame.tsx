/** As FieldFrame, around several controls that belong together. */
import styles from './Form.module.css';
import { BelowLabel, type FrameProps, LabelWords } from './FrameWords';

export default function GroupFrame({ field, label, help, optional, children }: FrameProps) {
  return (
    <fieldset
      className={styles.group}
      aria-describedby={field.control['aria-describedby']}
      data-at={field.control['data-at']}
      tabIndex={-1}
    >
      <legend className={styles.label}>
        <LabelWords label={label} optional={optional} />
      </legend>
      <BelowLabel field={field} help={help}>
        {children}
      </BelowLabel>
    </fieldset>
  );
}

/** As FieldFrame, around several controls that belong together. */
import type { ReactNode } from 'react';
import Sentence from '../../tools/Sentence';
import styles from './Form.module.css';
import type { Field, FieldProps } from './field';
import Notes from './Notes';

interface GroupFrameProps extends Omit<FieldProps, 'at'> {
  readonly field: Field;
  readonly children: ReactNode;
}

export default function GroupFrame({ field, label, help, optional, children }: GroupFrameProps) {
  return (
    <fieldset
      className={styles.group}
      aria-describedby={field.control['aria-describedby']}
      data-at={field.control['data-at']}
      tabIndex={-1}
    >
      <legend className={styles.label}>
        {label}
        {optional === true && <span className={styles.optional}> (optional)</span>}
      </legend>
      {help !== undefined && (
        <p id={field.helpId} className={styles.help}>
          <Sentence text={help} />
        </p>
      )}
      {children}
      <Notes id={field.notesId} notes={field.notes} />
    </fieldset>
  );
}

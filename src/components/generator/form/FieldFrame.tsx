/** A label, a line of help, the control, and what is wrong: the same around every single control. */
import type { ReactNode } from 'react';
import Sentence from '../../tools/Sentence';
import styles from './Form.module.css';
import type { Field, FieldProps } from './field';
import Notes from './Notes';

interface FieldFrameProps extends Omit<FieldProps, 'at'> {
  readonly field: Field;
  readonly children: ReactNode;
}

export default function FieldFrame({ field, label, help, optional, children }: FieldFrameProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={field.id}>
        {label}
        {optional === true && <span className={styles.optional}> (optional)</span>}
      </label>
      {help !== undefined && (
        <p id={field.helpId} className={styles.help}>
          <Sentence text={help} />
        </p>
      )}
      {children}
      <Notes id={field.notesId} notes={field.notes} />
    </div>
  );
}

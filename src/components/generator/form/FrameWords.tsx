/** What stands around every control or group: the words of its label above, then help, the control and what is wrong. */
import type { ReactNode } from 'react';
import Sentence from '../../tools/Sentence';
import styles from './Form.module.css';
import type { Field, FieldProps } from './field';
import Notes from './Notes';

export interface FrameProps extends Omit<FieldProps, 'at'> {
  readonly field: Field;
  readonly children: ReactNode;
}

/** The label, and whether a connector can do without. */
export function LabelWords({ label, optional }: Pick<FrameProps, 'label' | 'optional'>) {
  return (
    <>
      {label}
      {optional === true && <span className={styles.optional}> (optional)</span>}
    </>
  );
}

/** All that stands below the label. */
export function BelowLabel({ field, help, children }: Pick<FrameProps, 'field' | 'help' | 'children'>) {
  return (
    <>
      {help !== undefined && (
        <p id={field.helpId} className={styles.help}>
          <Sentence text={help} />
        </p>
      )}
      {children}
      <Notes id={field.notesId} notes={field.notes} />
    </>
  );
}

/** Words that show their place in the editor when they are chosen. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { EditorPlace } from '../../../worker/protocol';
import type { Action } from '../session/state';
import styles from './panel-parts.module.css';

interface PlaceButtonProps {
  readonly place: EditorPlace;
  readonly dispatch: (action: Action) => void;
  /** The words as a text, for the name of the button. */
  readonly name: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export default function PlaceButton({ place, dispatch, name, className, children }: PlaceButtonProps) {
  const { file, range, position } = place;
  return (
    <button
      type="button"
      className={clsx(styles.place, className)}
      aria-label={`${name}: show in the editor`}
      title={`${file}:${position.line}:${position.column}`}
      onClick={() => dispatch({ type: 'placeShown', place: { path: file, start: range.start, end: range.end } })}
    >
      {children}
    </button>
  );
}

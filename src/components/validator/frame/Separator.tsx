/** The border between two panes, moved with the mouse or with the arrow keys. */
import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Separator.module.css';

interface SeparatorProps {
  readonly label: string;
  /** Id of the pane whose width this border sets. */
  readonly controls: string;
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** Whether the pane is to the left of the border, or to the right. */
  readonly side: 'left' | 'right';
  readonly onChange: (width: number) => void;
}

const step = 24;

export default function Separator({ label, controls, width, least, most, side, onChange }: SeparatorProps) {
  const set = (wanted: number) => onChange(Math.round(Math.min(most, Math.max(least, wanted))));
  const towardsRight = side === 'left' ? 1 : -1;

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = {
      ArrowRight: width + step * towardsRight,
      ArrowLeft: width - step * towardsRight,
      Home: least,
      End: most,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const start = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent) => set(width + (clientX - start) * towardsRight);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be focused and moved is a widget, a rule is not
    <div
      className={styles.separator}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}

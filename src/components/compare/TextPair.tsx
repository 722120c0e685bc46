/** Both texts side by side, each at the place of the chosen change. */
import clsx from 'clsx';
import { type Ref, useEffect, useRef } from 'react';
import type { ShownChange, ShownPlace } from '../../worker/compare-protocol';
import controls from '../tools/controls.module.css';
import type { Version } from './compare-state';
import styles from './TextPair.module.css';
import { TextView } from './text-view';

interface TextPairProps {
  readonly ref: Ref<HTMLElement>;
  readonly old: Version | undefined;
  readonly now: Version | undefined;
  readonly change: ShownChange | undefined;
  /** Goes back to the change in the list. */
  readonly onBack: () => void;
}

export default function TextPair({ ref, old, now, change, onBack }: TextPairProps) {
  return (
    <section ref={ref} className={styles.pair} aria-label="Both texts at the chosen change" tabIndex={-1}>
      <Sheet title="Old version" version={old} place={change?.old} />
      <Sheet title="New version" version={now} place={change?.new} />
      {change !== undefined && (
        <button type="button" className={clsx(controls.button, styles.back)} onClick={onBack}>
          Back to the change
        </button>
      )}
    </section>
  );
}

interface SheetProps {
  readonly title: string;
  readonly version: Version | undefined;
  readonly place: ShownPlace | undefined;
}

function Sheet({ title, version, place }: SheetProps) {
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<TextView>(null);
  useEffect(() => {
    if (holder.current === null) return;
    const made = new TextView(holder.current, `Text of the ${title.toLowerCase()}`);
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [title]);

  const file =
    version?.files.find(({ path }) => path === place?.file) ??
    version?.files.find(({ path }) => /definition/i.test(path)) ??
    version?.files[0];
  const text = file?.text ?? '';
  useEffect(() => view.current?.show(text, place?.range), [text, place]);

  return (
    <div className={styles.sheet}>
      <p className={styles.caption}>
        <strong>{title}</strong>
        <span>
          {file?.path}
          {place !== undefined && `, line ${place.position.line}`}
        </span>
      </p>
      <div ref={holder} className={styles.holder} />
    </div>
  );
}

/** A list of which one item is open at a time. Items are added, copied, moved and taken away; the focus goes along. */
import clsx from 'clsx';
import { type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import controls from '../../tools/controls.module.css';
import { useDraft } from '../draft/draft-context';
import { isWithin, pointerTo } from '../draft/json-at';
import { WizardContext } from '../wizard-context';
import Covered from './Covered';
import { useField } from './field';
import Notes from './Notes';
import styles from './OpenList.module.css';
import StillNamed from './StillNamed';
import ToMend from './ToMend';

export interface Addition {
  readonly label: string;
  readonly newItem: () => unknown;
}

interface OpenListProps {
  readonly at: string;
  /** What one item is called, in the middle of a sentence. */
  readonly itemName: string;
  /** What an item is called, in words, for its buttons; empty while there is nothing to call it by. */
  readonly nameOf: (item: unknown) => string;
  /** What stands before its name, such as its method and path. */
  readonly badgeOf?: (item: unknown) => string;
  /** Whether that is code. */
  readonly isCode?: boolean;
  readonly additions: readonly [Addition, ...Addition[]];
  /** Left out where a copy makes no sense. */
  readonly copyOf?: (item: unknown) => unknown;
  /** Whether an item shows a place that is not in the list, such as a definition that it uses. */
  readonly shows?: (item: unknown, place: string) => boolean;
  readonly children: (at: string, index: number) => ReactNode;
}

/** Where the focus goes after the next drawing. */
type Goal = { readonly item: number; readonly what: 'first' | 'up' | 'down' | 'head' } | 'add';

export default function OpenList(props: OpenListProps) {
  const { at, itemName, nameOf, badgeOf, isCode, additions, copyOf, shows, children } = props;
  const { value, insert, remove, move, touch, notesBelow, isTouched, calls, text } = useDraft();
  const field = useField({ at });
  const prefix = useId();
  const found = value(at);
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  const goal = useContext(WizardContext)?.goal;
  const goalIndex = items.findIndex(
    (item, index) => goal !== undefined && (isWithin(goal, pointerTo(at, index)) || shows?.(item, goal) === true),
  );
  const [opened, setOpened] = useState<number | undefined>(
    goalIndex >= 0 ? goalIndex : items.length === 1 ? 0 : undefined,
  );
  const [followed, setFollowed] = useState(goal);
  if (goal !== followed) {
    // Somebody wants to see a place while the list is shown already.
    setFollowed(goal);
    if (goalIndex >= 0) setOpened(goalIndex);
  }
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<Goal>(undefined);
  useEffect(() => {
    const next = focus.current;
    focus.current = undefined;
    if (next !== undefined) focusGoal(list.current, next);
  });

  const show = (index: number | undefined) => {
    // What is left is seen: from now on it says what it lacks.
    if (opened !== undefined && opened !== index && opened < items.length) touch(pointerTo(at, opened));
    setOpened(index);
  };
  const add = (index: number, item: unknown) => {
    show(undefined);
    insert(at, index, item);
    setOpened(index);
    focus.current = { item: index, what: 'first' };
  };
  const shift = (index: number, by: 1 | -1) => {
    move(at, index, index + by);
    if (opened === index) setOpened(index + by);
    else if (opened === index + by) setOpened(index);
    focus.current = { item: index + by, what: by === 1 ? 'down' : 'up' };
  };
  /** The ids of calls that were taken away here. */
  const [gone, setGone] = useState<readonly string[]>([]);
  const takeAway = (index: number) => {
    const place = pointerTo(at, index);
    const made = calls.filter(({ origin }) => isWithin(origin, place)).map(({ id }) => id);
    // Before the first check the draft alone knows of calls.
    const told = [text(`${place}/id`), text(`${place}/unsubscribe/id`)].filter(Boolean);
    setGone([...new Set([...gone, ...made, ...told])]);
    remove(pointerTo(at, index));
    setOpened(opened === index || opened === undefined ? undefined : opened > index ? opened - 1 : opened);
    focus.current = items.length === 1 ? 'add' : { item: Math.max(0, index - 1), what: 'head' };
  };

  return (
    <div ref={list} data-at={at} tabIndex={-1} className={styles.list}>
      {items.length > 0 && (
        <ol className={styles.items}>
          {items.map((item, index) => {
            const place = pointerTo(at, index);
            const isOpen = index === opened;
            const name = nameOf(item) || `${capital(itemName)} ${index + 1}`;
            const badge = badgeOf?.(item) ?? '';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: items have no names of their own
              <li key={index} className={clsx(styles.item, isOpen && styles.open)} data-item={index}>
                <div className={styles.head}>
                  <h3 className={styles.heading}>
                    <button
                      type="button"
                      className={styles.opener}
                      aria-expanded={isOpen}
                      aria-controls={`${prefix}-${index}`}
                      data-do="head"
                      onClick={() => show(isOpen ? undefined : index)}
                    >
                      {badge !== '' && (
                        <span className={clsx(styles.badge, isCode === true && styles.code)}>{badge}</span>
                      )}
                      <span>{name}</span>
                      {!isOpen && <ToMend notes={isTouched(place) ? notesBelow(place) : []} />}
                    </button>
                  </h3>
                  <span className={styles.buttons}>
                    <Small what="up" label={`Move ${name} up`} off={index === 0} onClick={() => shift(index, -1)}>
                      ↑
                    </Small>
                    <Small
                      what="down"
                      label={`Move ${name} down`}
                      off={index === items.length - 1}
                      onClick={() => shift(index, 1)}
                    >
                      ↓
                    </Small>
                    {copyOf !== undefined && (
                      <Small label={`Copy ${name}`} onClick={() => add(index + 1, copyOf(item))}>
                        Copy
                      </Small>
                    )}
                    <Small label={`Remove ${name}`} onClick={() => takeAway(index)}>
                      Remove
                    </Small>
                  </span>
                </div>
                <div id={`${prefix}-${index}`} className={styles.body} hidden={!isOpen}>
                  {/* What is wrong in a closed item is counted in its heading. */}
                  {isOpen ? children(place, index) : <Covered at={place} />}
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <StillNamed ids={gone} />
      <Notes id={field.notesId} notes={field.notes} />
      <div className={styles.additions}>
        {additions.map(({ label, newItem }, index) => (
          <button
            key={label}
            type="button"
            className={clsx(controls.button, controls.large)}
            data-add={index}
            onClick={() => add(items.length, newItem())}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

interface SmallProps {
  readonly what?: 'up' | 'down';
  readonly label: string;
  readonly off?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** Switched off without `disabled`: what has the focus must not lose it at the end of the list. */
function Small({ what, label, off = false, onClick, children }: SmallProps) {
  return (
    <button
      type="button"
      className={clsx(controls.button, controls.icon, off && styles.off)}
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      data-do={what}
      onClick={off ? undefined : onClick}
    >
      {children}
    </button>
  );
}

function focusGoal(list: HTMLElement | null, goal: Goal): void {
  const item = goal === 'add' ? undefined : list?.querySelector(`:scope > ol > [data-item="${goal.item}"]`);
  const target =
    goal === 'add'
      ? undefined
      : goal.what === 'first'
        ? (item?.querySelector<HTMLElement>('[data-first]') ??
          item?.querySelector<HTMLElement>('input, select, textarea'))
        : item?.querySelector<HTMLElement>(`[data-do="${goal.what}"]`);
  (target ?? list?.querySelector<HTMLElement>(':scope > div > [data-add]'))?.focus();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

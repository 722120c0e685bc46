/** A list whose items are added, taken away and moved. The focus goes along, so that a keyboard is never lost. */
import clsx from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import controls from '../../tools/controls.module.css';
import { useDraft } from '../draft/draft-context';
import { pointerTo } from '../draft/json-at';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';
import GroupFrame from './GroupFrame';

interface ListFieldProps extends FieldProps {
  /** What one item is called, in the middle of a sentence: "parameter". */
  readonly itemName: string;
  /** A name for an item from what is in it, as its heading and for its buttons. Left out: its number. */
  readonly nameOf?: ((item: unknown, index: number) => string) | undefined;
  readonly newItem: () => unknown;
  /** The fields of an item. */
  readonly children: (at: string, index: number) => ReactNode;
  /** The order of the items means nothing: they are not moved. */
  readonly unordered?: boolean | undefined;
  /** What the button says that adds an item. */
  readonly addLabel?: string | undefined;
}

/** Where the focus goes after the next drawing. */
type Goal = { readonly item: number; readonly what: 'first' | 'up' | 'down' | 'remove' } | 'add';

export default function ListField(props: ListFieldProps) {
  const { at, label, help, optional, itemName, nameOf, newItem, children, unordered = false, addLabel } = props;
  const field = useField(props);
  const { value, insert, remove, move, set } = useDraft();
  const found = value(at);
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  const list = useRef<HTMLDivElement>(null);
  const goal = useRef<Goal>(undefined);
  useEffect(() => {
    const wanted = goal.current;
    goal.current = undefined;
    if (wanted !== undefined) focusGoal(list.current, wanted);
  });
  const title = (index: number) => {
    const name = nameOf?.(items[index], index) ?? '';
    return name === '' ? `${capital(itemName)} ${index + 1}` : name;
  };
  const moved = (index: number, to: number, what: 'up' | 'down') => {
    goal.current = { item: to, what };
    move(at, index, to);
  };
  return (
    <GroupFrame field={field} label={label} help={help} optional={optional}>
      <div ref={list}>
        {items.length > 0 && (
          <ol className={styles.items}>
            {items.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items have no names of their own; their fields hold nothing that the draft does not
              <li key={index} className={styles.item} data-item={index}>
                <div className={styles.itemHead}>
                  <span className={styles.itemTitle}>{title(index)}</span>
                  <span className={styles.itemButtons}>
                    {!unordered && (
                      <>
                        <ItemButton
                          what="up"
                          label={`Move ${title(index)} up`}
                          disabled={index === 0}
                          onClick={() => moved(index, index - 1, 'up')}
                        >
                          ↑
                        </ItemButton>
                        <ItemButton
                          what="down"
                          label={`Move ${title(index)} down`}
                          disabled={index === items.length - 1}
                          onClick={() => moved(index, index + 1, 'down')}
                        >
                          ↓
                        </ItemButton>
                      </>
                    )}
                    <ItemButton
                      what="remove"
                      label={`Remove ${title(index)}`}
                      onClick={() => {
                        goal.current = items.length === 1 ? 'add' : { item: Math.max(0, index - 1), what: 'remove' };
                        if (items.length === 1 && optional === true) remove(at);
                        else remove(pointerTo(at, index));
                      }}
                    >
                      Remove
                    </ItemButton>
                  </span>
                </div>
                {children(pointerTo(at, index), index)}
              </li>
            ))}
          </ol>
        )}
        <button
          type="button"
          className={controls.button}
          data-add=""
          onClick={() => {
            goal.current = { item: items.length, what: 'first' };
            // What is there and no list cannot be added to.
            if (found !== undefined && !Array.isArray(found)) set(at, [newItem()]);
            else insert(at, items.length, newItem());
          }}
        >
          {addLabel ?? `Add ${/^[aeiou]/i.test(itemName) ? 'an' : 'a'} ${itemName}`}
        </button>
      </div>
    </GroupFrame>
  );
}

interface ItemButtonProps {
  readonly what: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** Switched off without `disabled`: what has the focus must not lose it at the end of the list. */
function ItemButton({ what, label, disabled = false, onClick, children }: ItemButtonProps) {
  return (
    <button
      type="button"
      className={clsx(controls.button, controls.icon, disabled && styles.off)}
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      data-do={what}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}

function focusGoal(list: HTMLElement | null, goal: Goal): void {
  const own = (selector: string) =>
    [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
      (found) => found.closest('[data-item]')?.parentElement?.parentElement === list,
    );
  if (goal === 'add') {
    list?.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    return;
  }
  const item = list?.querySelector(`:scope > ol > [data-item="${goal.item}"]`);
  const target =
    goal.what === 'first'
      ? item?.querySelector<HTMLElement>('input, select, textarea')
      : [...(item?.querySelectorAll<HTMLElement>(`[data-do="${goal.what}"]`) ?? [])][0];
  (target ?? own('[data-add]'))?.focus();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** An object whose members have names of the writer's choice and texts as values, as rows of two fields. */
import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import controls from '../../tools/controls.module.css';
import { useDraft } from '../draft/draft-context';
import { isObject, pointerTo } from '../draft/json-at';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';
import GroupFrame from './GroupFrame';
import { type Row, rowProblems, rowsOf, sameRows, valueOfRows } from './rows';

interface KeyValueFieldProps extends FieldProps {
  /** What one row is called, in the middle of a sentence: "scope". */
  readonly itemName: string;
  readonly keyLabel: string;
  readonly valueLabel: string;
}

export default function KeyValueField(props: KeyValueFieldProps) {
  const { at, label, help, optional, itemName, keyLabel, valueLabel } = props;
  const field = useField(props, 'below');
  const { value, set, remove } = useDraft();
  const current = value(at);
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(current));
  // Rows without a name are not in the draft; other rows come from there.
  const isOther = !sameRows(rows, current);
  const shownRows = isOther ? rowsOf(current) : rows;
  const list = useRef<HTMLDivElement>(null);
  const goal = useRef<string>(undefined);
  useEffect(() => {
    if (goal.current === undefined) return;
    list.current?.querySelector<HTMLElement>(goal.current)?.focus();
    goal.current = undefined;
  });
  const change = (next: readonly Row[]) => {
    setRows(next);
    const made = valueOfRows(next);
    if (Object.keys(made).length > 0) set(at, made);
    else if (isObject(current)) remove(at);
  };
  const edit = (index: number, part: Partial<Row>) =>
    change(shownRows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  const problems = rowProblems(shownRows);
  const notes = [
    ...problems.map((message) => ({ pointer: at, severity: 'error' as const, message, help: '' })),
    ...field.notes,
  ];
  return (
    <GroupFrame field={{ ...field, notes }} label={label} help={help} optional={optional}>
      <div ref={list} className={styles.rows}>
        {shownRows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names change while they are typed
          <div key={index} className={styles.row}>
            <label className={styles.rowPart}>
              <span className={styles.rowLabel}>{keyLabel}</span>
              <input
                className={clsx(controls.field, styles.input, styles.mono)}
                data-row={index}
                value={row.name}
                spellCheck={false}
                autoComplete="off"
                onChange={(event) => edit(index, { name: event.target.value })}
                onBlur={field.control.onBlur}
              />
            </label>
            <label className={styles.rowPart}>
              <span className={styles.rowLabel}>{valueLabel}</span>
              <input
                className={clsx(controls.field, styles.input)}
                data-at={pointerTo(at, row.name)}
                value={row.value}
                autoComplete="off"
                onChange={(event) => {
                  field.typed();
                  edit(index, { value: event.target.value });
                }}
                onBlur={field.control.onBlur}
              />
            </label>
            <button
              type="button"
              className={controls.button}
              aria-label={`Remove ${row.name === '' ? `${itemName} ${index + 1}` : row.name}`}
              onClick={() => {
                goal.current = '[data-add]';
                change(shownRows.filter((_, place) => place !== index));
              }}
            >
              Remove
            </button>
          </div>
        ))}
        <div>
          <button
            type="button"
            className={controls.button}
            data-add=""
            onClick={() => {
              goal.current = `[data-row="${shownRows.length}"]`;
              setRows([...shownRows, { name: '', value: '' }]);
            }}
          >
            {`Add ${/^[aeiou]/i.test(itemName) ? 'an' : 'a'} ${itemName}`}
          </button>
        </div>
      </div>
    </GroupFrame>
  );
}

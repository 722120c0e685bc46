/** A JSON value as text: an example, a schema. What can be read goes into the draft; a mistake is told with its place. */
import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import type { GenerateAnswers } from '../../../worker/generate-protocol';
import controls from '../../tools/controls.module.css';
import { useDraft } from '../draft/draft-context';
import { parentOf } from '../draft/json-at';
import FieldFrame from './FieldFrame';
import styles from './Form.module.css';
import { type FieldProps, useField } from './field';

interface JsonFieldProps extends FieldProps {
  readonly rows?: number;
  readonly placeholder?: string | undefined;
}

interface Written {
  readonly text: string;
  /** What the text says; compared with the draft, to see changes from elsewhere. */
  readonly value: unknown;
}

export default function JsonField({ rows = 8, placeholder, ...props }: JsonFieldProps) {
  const { at, label, help, optional } = props;
  const field = useField(props, 'below');
  const { value, set, remove, client } = useDraft();
  const current = value(at);
  // An item of a list keeps its place while it is empty.
  const isItem = Array.isArray(value(parentOf(at)));
  const [written, setWritten] = useState<Written>(() => ({ text: shown(current, isItem), value: current }));
  const [problems, setProblems] = useState<GenerateAnswers['pasted']['problems']>([]);
  const last = useRef('');
  // The draft changed by another hand: the item was moved, another draft was opened.
  const isOther = written.value !== current;
  useEffect(() => {
    if (!isOther) return;
    setWritten({ text: shown(current, isItem), value: current });
    setProblems([]);
  }, [isOther, current, isItem]);

  const take = (text: string, next: unknown) => {
    setWritten({ text, value: next === undefined && isItem ? null : next });
    if (next !== undefined) set(at, next);
    else if (isItem) set(at, null);
    else remove(at);
  };
  const change = (text: string) => {
    last.current = text;
    field.typed();
    if (text.trim() === '') {
      setProblems([]);
      take(text, undefined);
      return;
    }
    try {
      take(text, JSON.parse(text));
      setProblems([]);
      return;
    } catch {
      // The engine reads it with patience, and knows the place.
    }
    setWritten({ text, value: current });
    void client.pasted(text).then((outcome) => {
      if (last.current !== text || outcome.state !== 'done') return;
      setProblems(outcome.result.problems);
      if (outcome.result.value !== undefined) take(text, outcome.result.value);
    });
  };
  const told = problems.slice(0, 3).map(({ line, column, message }) => ({
    pointer: at,
    severity: 'error' as const,
    message: `Line ${line}, column ${column}: ${message}`,
    help: '',
  }));
  const notes = [...told, ...field.notes];
  const described = [help === undefined ? [] : [field.helpId], notes.length === 0 ? [] : [field.notesId]].flat();
  return (
    <FieldFrame field={{ ...field, notes }} label={label} help={help} optional={optional}>
      <textarea
        {...field.control}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        aria-invalid={told.length > 0 ? true : field.control['aria-invalid']}
        id={field.id}
        className={clsx(controls.field, styles.input, styles.long, styles.mono)}
        rows={rows}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        placeholder={placeholder}
        value={isOther ? shown(current, isItem) : written.text}
        onChange={(event) => change(event.target.value)}
      />
    </FieldFrame>
  );
}

function shown(value: unknown, isItem: boolean): string {
  return value === undefined || (isItem && value === null) ? '' : JSON.stringify(value, undefined, 2);
}

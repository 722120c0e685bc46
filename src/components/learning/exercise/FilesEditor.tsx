/** The files of an exercise in the editor, a tab for each. */
import {
  type Dispatch,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { EditorFinding } from '../../../worker/protocol';
import { CodeEditor } from '../../tools/code-editor';
import Tabs from '../../tools/Tabs';
import type { Action, ExerciseState } from './exercise-state';
import styles from './FilesEditor.module.css';

interface FilesEditorProps {
  readonly state: ExerciseState;
  /** For the parts that need the text of this very moment. */
  readonly editor: RefObject<CodeEditor | null>;
  readonly dispatch: Dispatch<Action>;
  readonly onLeave: () => void;
}

const none: readonly EditorFinding[] = [];

export default function FilesEditor({ state, editor, dispatch, onLeave }: FilesEditorProps) {
  const { texts, active, serial, result, jump } = state;
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(onLeave);
  const shown = useRef(0);
  const panel = useId();
  const text = texts.find(({ path }) => path === active)?.text ?? '';

  useEffect(() => {
    latest.current = onLeave;
  }, [onLeave]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown at first; the next effect follows it
  useEffect(() => {
    if (holder.current === null) return;
    const made = new CodeEditor(
      holder.current,
      {
        onText: (path, typed) => dispatch({ type: 'typed', path, text: typed }),
        onMark: () => {},
        onLeave: () => latest.current(),
      },
      { serial, path: active, text },
      'This file is empty',
    );
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, [editor, dispatch]);
  // At once: what is typed between the drawing and a later effect would give way to the text that was drawn.
  useLayoutEffect(() => editor.current?.show(serial, active, text), [editor, serial, active, text]);

  const findings = useDeferredValue(result?.findings ?? none);
  const own = useMemo(() => findings.filter(({ file }) => file === active), [findings, active]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a reset it is another document to draw into
  useEffect(() => editor.current?.setFindings(own), [editor, own, serial]);

  useEffect(() => {
    if (jump === undefined || jump.serial === shown.current || jump.path !== active) return;
    shown.current = jump.serial;
    editor.current?.reveal(jump.start, jump.end, !window.matchMedia('(pointer: coarse)').matches);
  }, [editor, jump, active]);

  const idOf = useCallback((path: string) => `${panel}-${path.replace(/[^\w-]/g, '-')}`, [panel]);
  const several = texts.length > 1;
  return (
    <div className={styles.files}>
      {several ? (
        <Tabs
          label="Files"
          tabs={texts.map(({ path }) => ({ id: path, name: path, controls: panel }))}
          chosen={active}
          onChoose={(path) => dispatch({ type: 'activated', path })}
          idOf={idOf}
        />
      ) : (
        <p className={styles.name}>{active}</p>
      )}
      <div
        ref={holder}
        id={panel}
        className={styles.holder}
        {...(several ? { role: 'tabpanel', 'aria-labelledby': idOf(active) } : {})}
      />
    </div>
  );
}

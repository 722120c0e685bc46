/** The editor in React: hands it the file, the findings and the places to show, and takes the text back. */
import { type RefObject, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EditorFinding } from '../../../worker/protocol';
import { CodeEditor } from '../../tools/code-editor';
import type { Jump } from '../session/state';
import { activeFile, type Workspace, type WorkspaceFile } from '../session/workspace';
import styles from './EditorPane.module.css';

interface EditorPaneProps {
  readonly workspace: Workspace;
  readonly findings: readonly EditorFinding[];
  readonly jump: Jump | undefined;
  /** On a narrow screen the editor may be behind another part. */
  readonly visible: boolean;
  /** For commands of other parts: applying a fix. */
  readonly editor: RefObject<CodeEditor | null>;
  readonly onText: (path: string, text: string) => void;
  readonly onMark: (path: string, marked: boolean) => void;
  readonly onLeave: () => void;
}

export default function EditorPane(props: EditorPaneProps) {
  const { workspace, findings, jump, visible, editor, onText, onMark, onLeave } = props;
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef({ onText, onMark, onLeave });
  const shown = useRef(0);
  const file = activeFile(workspace);
  const isText = file !== undefined && file.encoding !== 'binary';

  useEffect(() => {
    latest.current = { onText, onMark, onLeave };
  }, [onText, onMark, onLeave]);

  const path = file?.path ?? '';
  const text = isText ? file.text : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown at first; the next effect follows it
  useEffect(() => {
    if (holder.current === null) return;
    const events = {
      onText: (changed: string, typed: string) => latest.current.onText(changed, typed),
      onMark: (changed: string, marked: boolean) => latest.current.onMark(changed, marked),
      onLeave: () => latest.current.onLeave(),
    };
    const made = new CodeEditor(holder.current, events, { serial: workspace.serial, path, text });
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, [editor]);

  // At once: what is typed between the drawing and a later effect would give way to the text that was drawn.
  useLayoutEffect(() => editor.current?.show(workspace.serial, path, text), [editor, workspace.serial, path, text]);

  // The list comes first; drawing hundreds of underlines takes longer than drawing the list.
  const drawn = useDeferredValue(findings);
  const own = useMemo(() => drawn.filter((finding) => finding.file === path), [drawn, path]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another set of files is another document to draw into
  useEffect(() => editor.current?.setFindings(own), [editor, own, workspace.serial]);

  useEffect(() => {
    if (jump === undefined || !visible || jump.serial === shown.current || jump.path !== path) return;
    shown.current = jump.serial;
    const onScreenKeyboard = window.matchMedia('(pointer: coarse)').matches;
    editor.current?.reveal(jump.start, jump.end, jump.focus && !onScreenKeyboard);
  }, [editor, jump, visible, path]);

  return (
    <>
      {file?.note !== undefined && <p className={styles.note}>{file.note}</p>}
      {file !== undefined && !isText && <Picture file={file} />}
      <div ref={holder} className={styles.holder} hidden={!isText} />
    </>
  );
}

/** Shows a picture, if it is one; its bytes stay in this page. */
function Picture({ file }: { readonly file: WorkspaceFile }) {
  const [broken, setBroken] = useState(false);
  const [address, setAddress] = useState<string>();
  const { original, path } = file;
  useEffect(() => {
    if (original === undefined) return;
    const made = URL.createObjectURL(new Blob([new Uint8Array(original)]));
    setAddress(made);
    setBroken(false);
    return () => URL.revokeObjectURL(made);
  }, [original]);
  if (address === undefined || broken) return null;
  return <img className={styles.picture} src={address} alt={`What ${path} shows`} onError={() => setBroken(true)} />;
}

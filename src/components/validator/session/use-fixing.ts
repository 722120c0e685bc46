/** Makes a repair that somebody chose, in the text that it was found in. */
import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { EditorFinding, EditorFix } from '../../../worker/protocol';
import type { CodeEditor } from '../../tools/code-editor';
import { isResultCurrent } from './state';
import type { ValidatorHandle } from './use-validator';

interface Wish {
  readonly finding: EditorFinding;
  readonly fix: EditorFix;
}

/**
 * What is returned asks for a repair. Where something was typed since the last check, it waits for the next one and is
 * made as that one has it; a finding that is gone by then needs no repair.
 */
export function useFixing(
  { state, dispatch }: Pick<ValidatorHandle, 'state' | 'dispatch'>,
  editor: RefObject<CodeEditor | null>,
): (finding: EditorFinding, fix: EditorFix) => void {
  const [wish, setWish] = useState<Wish>();
  useEffect(() => {
    if (wish === undefined || !isResultCurrent(state)) return;
    const { file, id } = wish.finding;
    // The file has to be in the editor before it can be edited there.
    if (state.workspace.active !== file && state.workspace.files.some(({ path }) => path === file)) {
      dispatch({ type: 'activated', path: file });
      return;
    }
    setWish(undefined);
    const fix = state.result?.findings
      .find((finding) => finding.id === id && finding.file === file)
      ?.fixes.find(({ title }) => title === wish.fix.title);
    if (fix === undefined || editor.current?.current().path !== file) return;
    if (fix.dropsByteOrderMark) dispatch({ type: 'unmarked', path: file });
    editor.current.apply(fix.edits);
  }, [wish, state, dispatch, editor]);
  return useCallback(
    (finding, fix) => {
      // What was typed last may not have been handed on.
      editor.current?.flush();
      setWish({ finding, fix });
    },
    [editor],
  );
}

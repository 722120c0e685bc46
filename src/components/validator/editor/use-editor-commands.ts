/** What other parts may ask of the editor. The object stays the same, so that nothing is drawn anew because of it. */
import { type RefObject, useMemo } from 'react';
import type { CodeEditor } from '../../tools/code-editor';
import type { RepairToApply } from '../../tools/repair-gos';

export interface EditorCommands {
  /** Repairs files in one go, which can be undone in one step. Returns the number of the go. */
  applyRepairs(files: readonly RepairToApply[]): number;
  /** Takes a go of repairs back, unless something was typed since. */
  takeBack(go: number): boolean;
  /** Where the cursor is. */
  cursor(): { readonly path: string; readonly offset: number } | undefined;
}

export function useEditorCommands(editor: RefObject<CodeEditor | null>): EditorCommands {
  return useMemo(
    () => ({
      applyRepairs: (files) => editor.current?.applyRepairs(files) ?? 0,
      takeBack: (go) => editor.current?.takeBack(go) ?? false,
      cursor: () => editor.current?.cursor(),
    }),
    [editor],
  );
}

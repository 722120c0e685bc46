/** Keeps what was typed in the last moment before the page is left. */
import { type RefObject, useEffect } from 'react';
import type { CodeEditor } from '../../tools/code-editor';
import { saveDraft } from './storage';
import { activeFile, type Workspace } from './workspace';

export function useDraft(editor: RefObject<CodeEditor | null>, workspace: Workspace): void {
  useEffect(() => {
    const onLeave = () => {
      const now = editor.current?.current();
      const file = activeFile(workspace);
      if (now === undefined || file === undefined || now.path !== file.path) return;
      // The state may be older than the editor: what was handed over has yet to be rendered. Bytes that nobody touched
      // are in the database, and a text would take their place.
      if (now.pending || now.text !== file.text || (file.original === undefined && file.text !== '')) {
        saveDraft({ serial: workspace.serial, path: now.path, text: now.text });
      }
    };
    window.addEventListener('pagehide', onLeave);
    return () => window.removeEventListener('pagehide', onLeave);
  }, [editor, workspace]);
}

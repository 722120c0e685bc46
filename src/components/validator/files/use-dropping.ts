/** Drops and pastes on the whole page: nobody should have to aim. */
import { useEffect, useRef, useState } from 'react';
import { fromDrop, fromInput, type PickedFile } from '../../tools/incoming';

interface DropHandlers {
  /** Walking through a dropped folder takes its time, so the files may be on their way. */
  readonly onFiles: (files: readonly PickedFile[] | Promise<readonly PickedFile[]>) => void;
  /** Text that was pasted outside any field. */
  readonly onText: (text: string) => void;
}

/** Returns whether files are held over the page. */
export function useDropping(handlers: DropHandlers): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    // A part of the page that takes drops itself, such as a field for a log.
    const isTaken = ({ target }: DragEvent) =>
      target instanceof Element && target.closest('[data-takes-drops]') !== null;
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      if (isTaken(event)) {
        setOver(false);
        return;
      }
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event) || event.dataTransfer === null || isTaken(event)) return;
      // Before the editor: it would insert the text of the file.
      event.preventDefault();
      event.stopPropagation();
      latest.current.onFiles(fromDrop(event.dataTransfer));
    };
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (data === null || event.defaultPrevented) return;
      if (data.files.length > 0) {
        event.preventDefault();
        event.stopPropagation();
        latest.current.onFiles(fromInput(data.files));
        return;
      }
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select, [contenteditable]') !== null && target !== null) return;
      const text = data.getData('text/plain');
      if (text.trim() !== '') latest.current.onText(text);
    };
    const capture = { capture: true };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop, capture);
    window.addEventListener('paste', onPaste, capture);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop, capture);
      window.removeEventListener('paste', onPaste, capture);
    };
  }, []);
  return over;
}

/** Copies a text. Where a browser does not allow it, the text is selected, so that a key does it. */
import { useState } from 'react';

export interface Copying {
  /** What happened, in a sentence. */
  readonly status: string;
  /** @param field shows the text and is selected when copying is not allowed. */
  copy(text: string, field: HTMLInputElement | HTMLTextAreaElement | null): Promise<void>;
  /** Says something else in the same place. */
  say(status: string): void;
}

export function useCopy(what: string): Copying {
  const [status, say] = useState('');
  const copy: Copying['copy'] = async (text, field) => {
    try {
      await navigator.clipboard.writeText(text);
      say(`${what} was copied.`);
    } catch {
      field?.focus();
      field?.select();
      say(`This browser does not let the page copy. ${what} is selected: press Ctrl+C, or Cmd+C on a Mac.`);
    }
  };
  return { status, copy, say };
}

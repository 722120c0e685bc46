/** What the state of a message is called. For the terminal and for Markdown; the page has its own words. */
import type { MessageState } from './types';

/** In a word or two, and in a sentence. */
export const stateWords: Readonly<Record<MessageState, { readonly name: string; readonly sentence: string }>> = {
  present: { name: 'to mend', sentence: 'A fresh check finds it too.' },
  elsewhere: { name: 'elsewhere', sentence: 'A fresh check finds it, but at another place than the log says.' },
  mended: { name: 'seems mended', sentence: 'A fresh check finds nothing there: this seems to be mended already.' },
  gone: { name: 'place is gone', sentence: 'The place that the log names is not in these files.' },
  placed: { name: 'look here', sentence: 'This is the place; whether it still holds, we cannot judge.' },
  unchecked: { name: 'not compared', sentence: 'There is nothing in the open files to compare it with.' },
};

/** How the list says what became of a message, and where it is. Pure. */
import type { ExplainedMessage } from '../../../../worker/protocol';

type MessageState = ExplainedMessage['state'];

/** In a word or two, where the heading of the group does not say it already. */
export const stateNames: Readonly<Record<MessageState, string>> = {
  present: '',
  elsewhere: 'at another place',
  mended: 'seems mended',
  gone: 'place is gone',
  placed: 'look here',
  unchecked: '',
};

/** In a sentence. */
export const stateSentences: Readonly<Record<MessageState, string>> = {
  present: '',
  elsewhere: 'A fresh check finds this, but at another place than the log says.',
  mended: 'A fresh check finds nothing at this place: it seems to be mended already.',
  gone: 'The place that the log names is not in these files. Perhaps it was removed, or the log is about another connector.',
  placed: 'This is the place that the log means. Whether it still holds, we cannot judge.',
  unchecked: '',
};

/** The place in the open file, else as the log writes it. */
export function placeText({ place, named, more }: ExplainedMessage): string {
  if (place === undefined) return named ?? '';
  const text = `${place.file}:${place.position.line}:${place.position.column}`;
  return more > 0 ? `${text} and ${more} more` : text;
}

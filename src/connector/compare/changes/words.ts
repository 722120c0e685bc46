/** Words that several kinds of change share: values for people to read, and advice that is the same for many. */
import type { JsonNode } from '../../text/json-node';

/** Longer values are cut: a report has to stay readable. */
const longest = 80;

/** A value as a sentence shows it. */
export function shown(node: JsonNode | undefined): string {
  if (node === undefined) return 'nothing';
  const text = node.kind === 'object' || node.kind === 'array' ? JSON.stringify(node.toValue()) : String(node.value);
  return quoted(text);
}

/** Text as code, cut to a readable length; backticks would end the code. */
export function quoted(text: string): string {
  if (text === '') return 'an empty text';
  // Cut first: a list of values can be as long as the file.
  const clean = text
    .slice(0, 4 * longest)
    .replaceAll('`', "'")
    .replaceAll(/\s+/g, ' ');
  return `\`${clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean}\``;
}

/** At most five values, then how many more there are. */
export function listed(values: readonly string[]): string {
  if (values.length === 0) return 'nothing';
  const some = values.slice(0, 5).map(quoted).join(', ');
  return values.length > 5 ? `${some} and ${values.length - 5} more` : some;
}

export const addVersion =
  'If it has to change, keep this operation and add a new one beside it: with a path of its own, an id that ends in `_V2`, and `x-ms-api-annotation` with the same `family` and the next `revision`. Deprecate the old one later.';

export const nothingToDo = 'Nothing has to be done.';

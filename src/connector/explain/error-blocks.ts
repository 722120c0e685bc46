/** The lines of a log in which an object of an error stands, in braces or in elements. */
import { elementIn, membersOf } from './error-notations';
import type { LogText } from './words';

type Lines = Pick<LogText, 'lines' | 'clean'>;

/** An object may have so many lines. */
const longestObject = 40;

/** So many lines may open one. */
const deepest = 4;

/** The object that begins in a line or in a brace above it, if all its lines are among those that mean nothing else. */
export function objectAt(log: Lines, index: number, open: ReadonlySet<number>) {
  const begun = begunAbove(log, index);
  const isBegun = begun.length > 0;
  let depth = begun.length;
  let text = begun.join('');
  let closed: { readonly text: string; readonly last: number } | undefined;
  for (let last = index; last < index + longestObject; last++) {
    const line = log.lines[last];
    if (line === undefined || !(open.has(last) || line.isFrame)) break;
    const own = log.clean.slice(line.start, line.end);
    if (last === index && !isBegun && !/[{[]/.test(own)) return undefined;
    // Braces inside of texts come in pairs, or the object is not read to its end: then its first line stands alone.
    depth += own.replace(/[^{[]/g, '').length - own.replace(/[^}\]]/g, '').length;
    text += `${own}\n`;
    // What holds it may be cut off, so that the object inside of it counts as well.
    if (depth < Math.max(1, begun.length)) closed = { text, last };
    if (depth <= 0) break;
  }
  if (closed !== undefined) return closed;
  const first = log.lines[index];
  return first === undefined ? undefined : { text: log.clean.slice(first.start, first.end), last: index };
}

/** The lines above that do nothing but open the object, with the names of its members. */
function begunAbove({ lines, clean }: Lines, index: number): string[] {
  const begun: string[] = [];
  for (let above = index - 1; above >= Math.max(0, index - deepest); above--) {
    const line = lines[above];
    const text = line?.isFrame === true ? clean.slice(line.start, line.end).trim() : '';
    if (!text.endsWith('{')) break;
    begun.unshift(`${text}\n`);
  }
  return begun;
}

/** The same for an element of XML, up to the line that closes it. It is read as it was pasted: cleaning takes tags off. */
export function elementAt(lines: Lines['lines'], index: number, open: ReadonlySet<number>) {
  const name = elementIn(lines[index]?.raw.slice(0, longestTag) ?? '');
  if (name === undefined) return undefined;
  let text = '';
  let last = index;
  for (let next = index; next < index + longestObject; next++) {
    const line = lines[next];
    if (line === undefined || !(open.has(next) || line.isFrame)) break;
    last = next;
    text += `${line.raw}\n`;
    if (line.raw.includes(`/${name}`)) break;
  }
  const members = membersOf(text);
  return { text: members, last };
}

/** So far into a line an element is looked for. In UTF-16 code units. */
export const longestTag = 2000;

/** The line of an object in which its words stand. */
export function lineWith({ lines, clean }: Lines, words: string, first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const line = lines[index];
    if (line !== undefined && clean.slice(line.start, line.end).includes(words)) return index;
  }
  return first;
}

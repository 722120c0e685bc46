/** What stands around a message in its log: how loud the log is, and which place it names. */
import { entryMark } from './clean-line';
import type { Found } from './found';
import type { LogLevel } from './types';
import type { LogText } from './words';

/** The text that belongs to a message: before it, itself and behind it. */
export interface Surroundings {
  readonly before: string;
  readonly text: string;
  readonly behind: string;
  /** First and last line as indexes. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The line of the last of its particulars. */
  readonly detailLine?: number;
}

/** The line in which a message begins: the one above, if that only says how bad it is and where. */
function firstLineOf({ clean, lines }: LogText, line: number, head: number, start: number): number {
  const [own, above] = [lines[line], lines[line - 1]];
  if (own === undefined || above === undefined || above.start < head) return line;
  const prefix = clean.slice(above.start, above.end).trim();
  const isAlone = clean.slice(own.start, start).trim() === '';
  return isAlone && /^(?:##\[|\W*(?:critical|error|warning)\b).*[:\]]$/i.test(prefix) && prefix.length < 400
    ? line - 1
    : line;
}

/** What closes a sentence behind its last word. */
const closing = /^[-'")\]>]*[.!]?/;

/** Behind a message of which the place is on lines of its own, at most so many lines belong to it. */
const linesBehind = 3;

/** Shares the text between the messages out among them. */
export function surroundingsOf(log: LogText, found: readonly Found[]): Surroundings[] {
  const { clean, words, lines } = log;
  const startOf = (index: number) => words[index]?.start ?? clean.length;
  const endOf = (index: number) => words[index - 1]?.end ?? 0;
  return found.map((message, index) => {
    const previous = found[index - 1];
    const next = found[index + 1];
    const start = startOf(message.from);
    const end = endOf(message.to) + (closing.exec(clean.slice(endOf(message.to)))?.[0].length ?? 0);
    const head = previous === undefined ? 0 : split(clean, endOf(previous.to), start);
    const tail = next === undefined ? clean.length : split(clean, end, startOf(next.from));
    const firstLine = firstLineOf(log, words[message.from]?.line ?? 0, head, start);
    const lastLine = words[message.to - 1]?.line ?? firstLine;
    const until = Math.min(tail, lastLineOf(log, lastLine, tail));
    return {
      before: clean.slice(Math.max(head, lines[firstLine]?.start ?? 0), startOf(message.sentence.from)),
      text: textOf(sentenceText(log, message, end)),

      behind: clean.slice(end, until),
      firstLine,
      lastLine,
      ...(message.until === undefined ? {} : { detailLine: words[message.until - 1]?.line ?? lastLine }),
    };
  });
}

/** The sentence with the quotes and brackets at its ends. */
function sentenceText({ clean, words }: LogText, { from, to, sentence }: Found, end: number): string {
  const start = words[sentence.from]?.start ?? 0;
  const opening =
    sentence.from === from ? '' : (/['"([]*$/.exec(clean.slice(Math.max(0, start - 9), start))?.[0] ?? '');
  const stop = sentence.to === to ? end : (words[sentence.to - 1]?.end ?? end);
  return opening + clean.slice(start, stop);
}

const inlineMarks = /␞|(?:critical|error|warning)\s*:|##\[|5000\.\d/gi;

/** Where the text between two messages passes from the first to the second. */
function split(clean: string, from: number, to: number): number {
  const between = clean.slice(from, to);
  const pattern = between.includes('\n') ? /\n/g : inlineMarks;
  const marks = [...between.matchAll(pattern)];
  // A place in lines of its own belongs to what stands above it.
  const labelled = between
    .match(/(?:\n\W*(?:value ?path|path|value|source|at|location)\b|\bvalue ?path["']?\s*[:=][ \t]*\n)[^\n]*/gi)
    ?.at(-1);
  const least = labelled === undefined ? 0 : between.lastIndexOf(labelled) + labelled.length;
  const mark = marks.find(({ index }) => index >= least);
  return mark === undefined ? to : from + mark.index;
}

/** Where the lines end that say where a message is. A line that says something else ends them. */
function lastLineOf(log: LogText, lastLine: number, limit: number): number {
  let end = log.lines[lastLine]?.end ?? limit;
  for (let index = lastLine + 1; index <= lastLine + linesBehind; index++) {
    const line = log.lines[index];
    if (line === undefined || line.start >= limit || !isPlaceLine(log, index)) break;
    end = line.end;
  }
  return end;
}

/** A terminal breaks lines of this length and longer ones anywhere. */
const brokenFrom = 56;

/** Whether a line only says where the message above it is. */
export function isPlaceLine({ clean, lines }: LogText, index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]];
  if (line === undefined || above === undefined || line.startsEntry) return false;
  const bare = clean
    .slice(line.start, line.end)
    .trim()
    .replace(/^[\s,"'}\](]+/, '');
  if (/\bvalue ?path\b["']?\s*[:=]/i.test(bare)) return true;
  if (/^(?:path|pointer|value|source|location|at|in)\b["']?\s*[:=]?/i.test(bare)) return /[:=/#]/.test(bare);
  if (new RegExp(`^(?:#?/)(?:${roots})(?![\\w-])`).test(bare)) return !/\s\w+\s\w+\s/.test(bare);
  const before = clean.slice(above.start, above.end);
  if (/(?:value ?path|path)\b["']?\s*[:=]?\s*$/i.test(before)) return /^\S*[/~.\]]\S*/.test(bare);
  // A pointer that a terminal broke.
  const isBroken = before.length >= brokenFrom && /[/~][\w~{}$.-]*$/.test(before);
  return isBroken && /^[\w~{}/$.-]+["')]*(?:\s*$|\s+(?:value|source|path)\b|\|\|)/i.test(bare);
}

/** How loud the log is about a message. */
export function levelOf({ before, behind }: Surroundings): LogLevel | undefined {
  const words =
    before.match(/critical|error|warning/gi) ??
    /["']?(?:severity|level)["']?\s*[:=]\s*["']?(critical|error|warning)/i.exec(behind)?.slice(1);
  const level = words?.at(-1)?.toLowerCase();
  return level === 'critical' || level === 'error' || level === 'warning' ? level : undefined;
}

/** What pointers of a connector begin with. */
const roots =
  'paths|info|definitions|parameters|responses|securityDefinitions|security|host|basePath|schemes|consumes|produces|tags|swagger|externalDocs|properties|operation|x-ms-[a-z-]+|x-[a-z-]+';
const labelled = /\b(?:value ?path|json ?path|path|pointer|location)\b["']?\s*(?::|=|\s)\s*(?:\$\.)?(?=["'#/\w])/gi;
const onward = '(?:\\[\'[^\']*\'\\]|\\["[^"]*"\\]|[^\\s␞|,;\'"])';
const pointerLike = new RegExp(
  `(?<![\\w/~.$-])(?:#?/(?:${roots})(?![\\w-])${onward}*|#?(?:${roots})(?=/[^\\s'"]|\\.\\w|\\[)${onward}+)`,
  'g',
);

/** The places that a message may mean, as the log writes them; the most certain one first. */
export function namedPlaces({ before, text, behind }: Surroundings): string[] {
  const places = [...labelledPlaces(behind), ...labelledPlaces(`${text}${behind}`)];
  // A cell of a table with nothing but a pointer.
  places.push(
    ...[...behind.matchAll(/␞\s*['"]?(#?\/[^\s␞'"]+)['"]?\s*(?=␞|\n|$)/g)].map(([, cell = '']) => trimmed(cell)),
  );
  // The wizard writes the place before the message, alone between two colons.
  const wizard = /(?:^|:)\s*((?:#?\/)?[\w$][^\s:]*(?:[/.[][^:]*?)?)\s*:\s*["']?\s*$/.exec(before)?.[1];
  if (wizard !== undefined && new RegExp(`^(?:#?/)?(?:${roots})(?![\\w-])`).test(wizard)) places.push(wizard);
  for (const part of [behind, before, `${text}${behind}`])
    places.push(...[...part.matchAll(pointerLike)].map(([found]) => trimmed(found)));
  return [...new Set(places.filter((place) => place !== ''))];
}

function labelledPlaces(part: string): string[] {
  return [...part.matchAll(labelled)].flatMap((match) => {
    const rest = part.slice(match.index + match[0].length);
    const quote = /^["']/.exec(rest)?.[0];
    if (quote !== undefined) {
      const quoted = rest.slice(1).split(new RegExp(`${quote}(?=[\\s,;.)}]|$)`))[0] ?? '';
      return looksLikePlace(quoted) ? [quoted.replace(/\s*\n\s*/g, '')] : [];
    }
    const value = /^(?:\['[^']*'\]|\["[^"]*"\]|\{[^}\s]*\}|[^\s|,;␞'"])+/.exec(rest)?.[0] ?? '';
    // A pointer that a terminal broke goes on in the next line.
    const more = /^\n\s*(?!(?:value|source|path)\b)([^\s|,;␞'")]+)/i.exec(rest.slice(value.length))?.[1] ?? '';
    const places = [more === '' ? '' : `${value}${more}`, value].map(trimmed);
    return places.filter(looksLikePlace);
  });
}

/** Something with a separator, or the name of a part of a definition. */
function looksLikePlace(text: string): boolean {
  return new RegExp(`^(?:#?/|(?:${roots})(?:$|[/.[]))`).test(text) && !/\s\S+\s\S+\s/.test(text);
}

/** Without what closes the sentence around it. */
function trimmed(text: string): string {
  return text
    .replaceAll(entryMark, '')
    .replace(/["',;:.\u2026]+$/, '')
    .replace(/(?<![[(].*)[)\]]+$/, '');
}

/** Names that the message puts in quotes behind the word for what they are, such as `operation 'X'`. */
export function namedThings(text: string): { readonly operation?: string; readonly parameter?: string } {
  const operation = /\boperation(?:s|id| id)?\s+['"]([^'"]+)['"]/i.exec(text)?.[1];
  const parameter = /\bparameter\s+['"]([^'"]+)['"]/i.exec(text)?.[1];
  return {
    ...(operation === undefined ? {} : { operation }),
    ...(parameter === undefined ? {} : { parameter }),
  };
}

/** A text of several lines on one, without marks. */
function textOf(text: string): string {
  return text.replaceAll(entryMark, ' ').replace(/\s+/g, ' ').trim();
}

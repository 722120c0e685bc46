/**
 * Texts in double quotes, and where they really end when a quote is missing or one too many. In sound JSON none of the
 * guesses here can apply: they need a closing quote that nothing sound could follow.
 */
import type { Expected, Mistake } from './json-mistake';

export interface ReadText {
  /** Offset after the text, its closing quote included if it has one. */
  readonly end: number;
  readonly value: string;
  readonly mistake?: Mistake;
  /** Whether the document ends within the text. */
  readonly cut?: boolean;
  /** Whether the mistake tells of the comma that is missing after the text, too. */
  readonly commaTold?: boolean;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Reads the text whose opening quote stands at `start`. */
export function readText(text: string, start: number, expected: Expected): ReadText {
  const close = closingQuote(text, start + 1);
  if (close === undefined) return unclosed(text, start, expected);
  const doubled = doubledQuote(text, start, close, expected);
  if (doubled !== undefined) return doubled;
  const after = afterBlanks(text, close + 1);
  const sound = expected === 'name' ? ':' : ',}]:"/#';
  if (after !== '' && !sound.includes(after)) {
    const mended = expected === 'name' ? unclosedName(text, start, close) : strayQuote(text, start, close);
    if (mended !== undefined) return mended;
  }
  return closed(text, start, close);
}

/** The next quote on this line that no backslash escapes. */
function closingQuote(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) return at;
    if (unit === 92) at++;
    if (unit === 10 || unit === 13) return undefined;
    if (unit === 92 && (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13)) return undefined;
  }
  return undefined;
}

/** The first character from `from` that is no blank; empty at the end of a line. */
function afterBlanks(text: string, from: number): string {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  const char = text.charAt(at);
  return char === '\n' || char === '\r' ? '' : char;
}

function closed(text: string, start: number, close: number): ReadText {
  const { value, mistake } = decode(text, start + 1, close);
  return mistake === undefined ? { end: close + 1, value } : { end: close + 1, value, mistake };
}

/** The value of a text between its quotes, with the first escape or control character that JSON does not allow. */
export function decode(text: string, from: number, to: number): { value: string; mistake?: Mistake } {
  let value = '';
  let taken = from;
  let mistake: Mistake | undefined;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 32) mistake ??= controlCharacters(text, at, to);
    if (unit !== 92) continue;
    const read = readEscape(text, at, to);
    mistake ??= read.mistake;
    value += text.slice(taken, at) + read.value;
    at = read.end - 1;
    taken = read.end;
  }
  value += text.slice(taken, to);
  return mistake === undefined ? { value } : { value, mistake };
}

function controlCharacters(text: string, at: number, to: number): Mistake {
  const escaped = (char: string) => JSON.stringify(char).slice(1, -1);
  const first = escaped(text.charAt(at));
  let last = at;
  for (let next = at; next < to; next++) if (text.charCodeAt(next) < 32) last = next;
  const range = { start: at, end: last + 1 };
  const mended = [...text.slice(at, last + 1)].map((char) => (char < ' ' ? escaped(char) : char)).join('');
  return {
    message: `A control character stands in this text; it is written \`${first}\`.`,
    range: { start: at, end: at + 1 },
    repair: { title: `Write it as \`${first}\``, range, text: mended, sure: true },
  };
}

function readEscape(text: string, at: number, to: number): { end: number; value: string; mistake?: Mistake } {
  const letter = at + 1 < to ? text.charAt(at + 1) : '';
  if (letter === 'u') {
    const digits = /^[\da-f]{0,4}/i.exec(text.slice(at + 2, Math.min(at + 6, to)))?.[0] ?? '';
    const end = at + 2 + digits.length;
    if (digits.length === 4) return { end, value: String.fromCharCode(Number.parseInt(digits, 16)) };
    return {
      end,
      value: '',
      mistake: { message: 'A `\\u` escape needs four hexadecimal digits.', range: { start: at, end } },
    };
  }
  const end = Math.min(at + 2, to);
  if ('"\\/'.includes(letter) && letter !== '') return { end, value: letter };
  const value = escapes[letter];
  if (value !== undefined) return { end, value };
  return {
    end,
    value: letter,
    mistake: {
      message: `\`\\${letter}\` is no escape of JSON; a backslash itself is written \`\\\\\`.`,
      range: { start: at, end },
      repair: { title: 'Double the backslash', range: { start: at, end: at + 1 }, text: '\\\\', sure: false },
    },
  };
}

/** `""name"` or `"name""`: a quote typed twice. */
function doubledQuote(text: string, start: number, close: number, expected: Expected): ReadText | undefined {
  const next = text.charAt(close + 1);
  const isEnd = (char: string) => char === '' || (expected === 'name' ? char === ':' : ',}]'.includes(char));
  if (next === '"' && isEnd(afterBlanks(text, close + 2)) && (close > start + 1 || expected === 'name')) {
    return { end: close + 2, value: decode(text, start + 1, close).value, mistake: needlessQuote(close + 1) };
  }
  if (close !== start + 1 || !/[\p{L}\p{N}/#$_]/u.test(next)) return undefined;
  const real = closingQuote(text, close + 1);
  if (real === undefined || !isEnd(afterBlanks(text, real + 1))) return undefined;
  return { end: real + 1, value: decode(text, close + 1, real).value, mistake: needlessQuote(start) };
}

function needlessQuote(at: number): Mistake {
  const range = { start: at, end: at + 1 };
  return {
    message: 'This `"` is one too many.',
    range,
    repair: { title: 'Remove the quote', range, text: '', sure: false },
  };
}

/** `"name: "value"`: the quote after the name is missing, and the one before the value was taken for it. */
function unclosedName(text: string, start: number, close: number): ReadText | undefined {
  const name = /^[^:,]*(?=:\s*[[{]*\s*$)/.exec(text.slice(start + 1, close))?.[0];
  return name === undefined ? undefined : missingQuote(text, start, start + 1 + name.trimEnd().length);
}

/** A value whose closing quote is followed by more text: quotes within it, or a quote missing before a comma. */
function strayQuote(text: string, start: number, close: number): ReadText | undefined {
  const inner = [close];
  for (let at = closingQuote(text, close + 1); at !== undefined; at = closingQuote(text, at + 1)) {
    if (inner.length > 8) break;
    const after = afterBlanks(text, at + 1);
    if (after === '' || ',}]'.includes(after)) {
      // Quotes within a text come in pairs; an odd one means that a closing quote is missing.
      if (inner.length % 2 === 0) return quotesWithin(text, start, at, inner);
      break;
    }
    inner.push(at);
  }
  const end = trimmedEnd(text, start + 1, close, blanks);
  if (text[end - 1] !== ',') return undefined;
  return missingQuote(text, start, trimmedEnd(text, start + 1, end - 1, blanks));
}

function quotesWithin(text: string, start: number, close: number, inner: readonly number[]): ReadText {
  const first = inner[0] ?? start;
  const last = inner.at(-1) ?? first;
  const range = { start: first, end: last + 1 };
  const escaped = text.slice(first, last + 1).replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found));
  return {
    end: close + 1,
    value: decode(text, start + 1, close).value,
    mistake: {
      message: 'Quotes within a text are written `\\"`.',
      range,
      repair: { title: 'Write the quotes as `\\"`', range, text: escaped, sure: false },
    },
  };
}

/** A text that its line does not close. */
function unclosed(text: string, start: number, expected: Expected): ReadText {
  const lineEnd = endOfLine(text, start);
  if (expected === 'name') {
    const colon = text.slice(start, lineEnd).indexOf(':');
    return missingQuote(text, start, trimmedEnd(text, start + 1, colon < 0 ? lineEnd : start + colon, blanks));
  }
  const several = closeOnLaterLine(text, lineEnd);
  if (several !== undefined) return overLines(text, start, several, lineEnd);
  const end = endOfValue(text, start + 1, lineEnd);
  const cut = lineEnd === text.length && end === lineEnd;
  const commaTold = text.slice(end, lineEnd).trim() === '' && /^\s*["{[]/.test(text.slice(lineEnd, lineEnd + 200));
  return { ...missingQuote(text, start, end, commaTold ? '",' : '"'), cut, commaTold };
}

const blanks = ' \t';

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Where the stretch from `from` to `to` ends without the given characters at its end. */
function trimmedEnd(text: string, from: number, to: number, characters: string): number {
  let end = to;
  while (end > from && characters.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Where an unclosed value ends on its line: before a comma, and before closing brackets that it does not open itself. */
function endOfValue(text: string, from: number, lineEnd: number): number {
  const end = trimmedEnd(text, from, lineEnd, blanks);
  const beforeComma = text[end - 1] === ',' && end > from ? trimmedEnd(text, from, end - 1, blanks) : end;
  const beforeClosers = trimmedEnd(text, from, beforeComma, `${blanks}}]`);
  return /[[{]/.test(text.slice(from, beforeClosers)) ? beforeComma : beforeClosers;
}

function missingQuote(text: string, start: number, end: number, missing = '"'): ReadText {
  return {
    end,
    value: decode(text, start + 1, end).value,
    mistake: {
      message: `This text is never closed: a \`${missing}\` is missing at its end.`,
      range: { start, end },
      repair: {
        title: missing === '"' ? 'Add the quote' : 'Add the quote and the comma',
        range: { start: end, end },
        text: missing,
        sure: false,
      },
    },
  };
}

/** The quote that closes a text which was broken into lines; `undefined` when the next lines look like JSON of their own. */
function closeOnLaterLine(text: string, from: number): number | undefined {
  const line = /(?:\r\n|\n|\r)([^\r\n]*)/y;
  line.lastIndex = from;
  for (let found = line.exec(text), count = 0; found !== null && count < 100; found = line.exec(text), count++) {
    const content = found[1] ?? '';
    if (/^\s*["{}[\]]/.test(content)) return undefined;
    const start = line.lastIndex - content.length;
    const quote = closingQuote(text, start);
    if (quote === undefined) continue;
    const after = afterBlanks(text, quote + 1);
    return after === '' || ',}]'.includes(after) ? quote : undefined;
  }
  return undefined;
}

function overLines(text: string, start: number, close: number, lineEnd: number): ReadText {
  return {
    end: close + 1,
    value: decode(text, start + 1, close).value,
    mistake: {
      message: 'This text runs over several lines; a line break within a text is written `\\n`.',
      range: { start, end: lineEnd },
      repair: {
        title: 'Write the line breaks as `\\n`',
        range: { start: lineEnd, end: close },
        text: text.slice(lineEnd, close).replace(/\r\n|\n|\r/g, '\\n'),
        sure: false,
      },
    },
  };
}

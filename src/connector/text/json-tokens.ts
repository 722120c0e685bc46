/**
 * JSON text as tokens. What a person wrote almost right is read as it was meant, with a mistake that says so: single
 * quotes, comments, bare words, `True`, `.5`, a forgotten quote, a merge conflict. So one slip costs one sentence.
 */

import type { Expected, Mistake } from './json-mistake';
import { type ReadText, readText } from './json-quotes';
import { isWord, readWord } from './json-words';

export type TokenKind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'scalar' | 'unreadable' | 'other' | 'end';

const punctuation: ReadonlyMap<string, TokenKind> = new Map(
  (['{', '}', '[', ']', ',', ':'] as const).map((kind) => [kind, kind]),
);
/**
 * Space-like characters that JSON does not take for white space: no-break and zero-width spaces, stray byte order marks.
 * A function, because V8 takes long to make the pattern and sound texts do not need it.
 */
const oddSpaces = () =>
  /(?:[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]|(?![\t\n\r])\p{Cc})+/uy;
const placeholder = /\$\{[^{}"\n]*\}|\{\{[^{}"\n]*\}\}/y;
const operators = /=>|[=;]+/y;
const conflictMarker = /(?:<{7}|={7}|>{7}|\|{7})[^\r\n]*/y;

/** Reads one token after the other; the fields describe the current one. */
export class JsonTokens {
  kind: TokenKind = 'other';
  start = 0;
  end = 0;
  /** The value of a string or scalar. */
  value: string | number | boolean | null = null;
  /** Where the token before the current one ends: the place of a missing comma. */
  previousEnd = 0;
  /** Whether the text breaks off in the middle of a token. */
  cut = false;
  /** Whether the mistake of the token before the current one tells of a missing comma, too. */
  commaTold = false;
  private tellsComma = false;
  private inConflict = false;

  constructor(
    private readonly text: string,
    private readonly tell: (mistake: Mistake) => void,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.end = 1;
  }

  /** The text of the current token, as written. */
  get source(): string {
    return this.text.slice(this.start, this.end);
  }

  /** The first character after the current token that is not white space; empty at the end. */
  get following(): string {
    return this.text.charAt(skipSpace(this.text, this.end));
  }

  /** Moves on to the next token. */
  next(expected: Expected): void {
    this.previousEnd = this.end;
    this.commaTold = this.tellsComma;
    this.tellsComma = false;
    this.start = this.skipIgnorable(this.end);
    const char = this.text.charAt(this.start);
    if (char === '"') {
      this.take('string', readText(this.text, this.start, expected));
      return;
    }
    const kind = punctuation.get(char);
    if (char === '' || (kind !== undefined && !(char === '{' && match(placeholder, this.text, this.start) !== ''))) {
      this.kind = kind ?? 'end';
      this.end = this.start + char.length;
      return;
    }
    const found = match(placeholder, this.text, this.start);
    const operator = match(operators, this.text, this.start);
    if (found !== '') {
      const range = { start: this.start, end: this.start + found.length };
      const message = `\`${found}\` is a placeholder; put a JSON value in its place.`;
      this.take('unreadable', { end: range.end, value: null, mistake: { message, range } });
    } else if (operator !== '') {
      this.take('other', { end: this.start + operator.length, value: null });
    } else {
      const word = readWord(this.text, this.start, expected);
      this.take(word.value === undefined ? 'unreadable' : isWord(word.value) ? 'string' : 'scalar', {
        ...word,
        value: word.value ?? null,
      });
    }
  }

  private take(
    kind: TokenKind,
    read: Pick<ReadText, 'end' | 'mistake' | 'cut' | 'commaTold'> & { value: string | number | boolean | null },
  ): void {
    this.kind = kind;
    this.end = read.end;
    this.value = read.value;
    this.cut ||= read.cut === true;
    this.tellsComma = read.commaTold === true;
    if (read.mistake !== undefined) this.tell(read.mistake);
  }

  /** Passes white space, and with a mistake each what should not be there: odd spaces, comments, conflict markers. */
  private skipIgnorable(from: number): number {
    const { text } = this;
    for (let at = from; ; ) {
      at = skipSpace(text, at);
      const odd = match(oddSpaces(), text, at);
      if (odd !== '') {
        const range = { start: at, end: at + odd.length };
        const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        this.tell({
          message: `An invisible character (U+${code}) stands here; JSON takes only spaces, tabs and line breaks.`,
          range,
          repair: { title: 'Put a space in its place', range, text: ' ', sure: true },
        });
        at = range.end;
        continue;
      }
      const comment = commentEnd(text, at);
      if (comment !== undefined) {
        this.tellComment(at, comment);
        at = comment;
        continue;
      }
      const marker = at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? match(conflictMarker, text, at) : '';
      if (marker === '') return at;
      at = this.passConflict(at, marker);
    }
  }

  private tellComment(start: number, end: number): void {
    const closed = !this.text.startsWith('/*', start) || this.text.startsWith('*/', end - 2);
    if (!closed) this.cut = true;
    this.tell({
      message: closed ? 'JSON has no comments.' : 'This comment is never closed, and JSON has no comments.',
      range: { start, end },
      repair: { title: 'Remove the comment', range: withItsSpace(this.text, start, end), text: '', sure: closed },
    });
  }

  /** Of the two sides of a conflict the first is read and the second passed over. */
  private passConflict(at: number, marker: string): number {
    const opens = marker.startsWith('<');
    if (opens || !this.inConflict) {
      this.tell({
        message: 'A merge conflict was left in the file: keep one side and remove the three marker lines.',
        range: { start: at, end: at + marker.length },
      });
    }
    if (!opens && this.inConflict) {
      this.inConflict = false;
      const end = /^>{7}[^\r\n]*/m.exec(this.text.slice(at));
      return end === null ? this.text.length : at + end.index + end[0].length;
    }
    this.inConflict = opens;
    return at + marker.length;
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return at;
  }
}

function commentEnd(text: string, at: number): number | undefined {
  if (text.startsWith('/*', at)) {
    const close = text.indexOf('*/', at + 2);
    return close < 0 ? text.length : close + 2;
  }
  // `#1f5f7a` and `#/definitions/Book` without quotes are no comments.
  const hash = text[at] === '#' && /^#[\s#!A-Z]/.test(text.slice(at, at + 2));
  if (!text.startsWith('//', at) && !hash) return undefined;
  const lineEnd = text.slice(at).search(/[\r\n]/);
  return lineEnd < 0 ? text.length : at + lineEnd;
}

/** A comment with its whole line if it has one to itself, else with the blanks before it. */
function withItsSpace(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  const startsLine = from === 0 || text[from - 1] === '\n';
  const rest = /^[ \t]*(\r\n|\n|$)/.exec(text.slice(end, end + 200))?.[0];
  if (rest === undefined) return { start, end };
  return startsLine ? { start: from, end: end + rest.length } : { start: from, end };
}

/** What stands without double quotes: literals, numbers, and everything that was meant to be a text. */
import type { Expected, Mistake } from './json-mistake';

export interface ReadWord {
  readonly end: number;
  /** `undefined` for what cannot be read as a value. */
  readonly value: string | number | boolean | null | undefined;
  readonly mistake?: Mistake;
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const delimiter = /[^\w.+-]|$/y;
const otherQuotes = /(['`“”„‘’«])((?:[^\r\n\\]|\\.)*?)['`”“’‘»](?=\s*(?:[,:}\]]|$))/y;
const openName = /[^\s,:"]{1,200}/y;
const openValue = /[^{}[\]"\r\n]{1,2000}/y;
const nameWord = /[^\s,:{}[\]"=;]+/y;
const valueWords = /[^,{}[\]"\r\n;]+/y;

/** Other languages' ways to write what JSON has too. */
const foreign: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['True', true],
  ['TRUE', true],
  ['False', false],
  ['FALSE', false],
  ['None', null],
  ['NULL', null],
  ['Null', null],
  ['nil', null],
]);
const withoutJson = new Set(['NaN', 'Infinity', '+Infinity', '-Infinity', 'undefined']);

/** Whether a value that was read without double quotes is a text. */
export function isWord(value: ReadWord['value']): value is string {
  return typeof value === 'string';
}

/** Reads what starts at `start` without a double quote. */
export function readWord(text: string, start: number, expected: Expected): ReadWord {
  const known = match(literal, text, start);
  const after = start + known.length;
  if (known !== '' && text[after] !== '"' && matches(delimiter, text, after)) {
    return { end: after, value: literalValue(known) };
  }
  const opened = withoutOpeningQuote(text, start, expected);
  if (opened !== undefined) return opened;
  if (known !== '' && text[after] === '"') return { end: after, value: literalValue(known) };
  otherQuotes.lastIndex = start;
  const quoted = otherQuotes.exec(text);
  if (quoted !== null) return otherwiseQuoted(start, quoted[0], quoted[2] ?? '');
  const run = match(expected === 'name' ? nameWord : valueWords, text, start);
  const word = run.trimEnd() === '' ? text.charAt(start) : run.trimEnd();
  return expected === 'name' ? bareName(start, word) : bareValue(start, word);
}

function literalValue(word: string): number | boolean | null {
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : Number(word);
}

function otherwiseQuoted(start: number, source: string, content: string): ReadWord {
  const range = { start, end: start + source.length };
  const value = content.replace(/\\(.)/g, '$1');
  return {
    end: range.end,
    value,
    mistake: {
      message: `${shown(source)} must stand in double quotes \`"\`.`,
      range,
      repair: { title: 'Put it in double quotes', range, text: JSON.stringify(value), sure: !content.includes('\\') },
    },
  };
}

/** `name": …` or `some text",`: the closing quote is there, the opening one is not. */
function withoutOpeningQuote(text: string, start: number, expected: Expected): ReadWord | undefined {
  const run = match(expected === 'name' ? openName : openValue, text, start);
  const quote = start + run.length;
  if (run === '' || text[quote] !== '"' || /[\s[{,:]/.test(run.slice(-1))) return undefined;
  const after = /^[ \t]*([^ \t\r\n]?)/.exec(text.slice(quote + 1, quote + 40))?.[1] ?? '';
  if (expected === 'name' ? after !== ':' : after !== '' && !',}]'.includes(after)) return undefined;
  const at = { start, end: start };
  return {
    end: quote + 1,
    value: run,
    mistake: {
      message: 'The `"` at the start of this text is missing.',
      range: { start, end: quote + 1 },
      repair: { title: 'Add the quote', range: at, text: '"', sure: true },
    },
  };
}

function bareName(start: number, word: string): ReadWord {
  const range = { start, end: start + word.length };
  if (!/\w/.test(word)) {
    const message = `${shown(word)} stands where a member name in double quotes is expected.`;
    return { end: range.end, value: undefined, mistake: { message, range } };
  }
  const message = `The name ${shown(word)} must stand in double quotes.`;
  const repair = { title: 'Put the name in double quotes', range, text: JSON.stringify(word), sure: true };
  const mistake = /^[\w$@.-]+$/.test(word) ? { message, range, repair } : { message, range };
  return { end: range.end, value: word, mistake };
}

function bareValue(start: number, word: string): ReadWord {
  const range = { start, end: start + word.length };
  const replace = (title: string, text: string, sure: boolean) => ({ repair: { title, range, text, sure } });
  const meant = foreign.get(word);
  if (meant !== undefined) {
    const message = `${shown(word)} is written \`${meant}\` in JSON.`;
    return {
      end: range.end,
      value: meant,
      mistake: { message, range, ...replace(`Write \`${meant}\``, String(meant), true) },
    };
  }
  if (withoutJson.has(word)) {
    const message = `JSON has no ${shown(word)}; write a number, a text in double quotes or \`null\`.`;
    return { end: range.end, value: undefined, mistake: { message, range } };
  }
  if (/^[+-]?\.?\d[\w.+-]*$/.test(word)) {
    const number = Number(word);
    const plain = /^[+-]?(?:[1-9]\d*|0)?(?:\.\d*)?$/.test(word) ? JSON.stringify(number) : undefined;
    const message = `${shown(word)} is not written as a number of JSON.`;
    const repair = plain === undefined ? {} : replace(`Write \`${plain}\``, plain, true);
    return {
      end: range.end,
      value: Number.isFinite(number) ? number : undefined,
      mistake: { message, range, ...repair },
    };
  }
  const message = `${shown(word)} is not a JSON value; text must stand in double quotes.`;
  if (!/^[A-Za-z][\w ./:-]*$/.test(word)) return { end: range.end, value: undefined, mistake: { message, range } };
  return {
    end: range.end,
    value: word,
    mistake: { message, range, ...replace('Put the text in double quotes', JSON.stringify(word), false) },
  };
}

function shown(word: string): string {
  const short = word.length > 30 ? `${word.slice(0, 30)}…` : word;
  return short.includes('`') ? `"${short}"` : `\`${short}\``;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

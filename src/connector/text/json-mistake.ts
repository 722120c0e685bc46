/** Mistakes in JSON syntax, and the sentences about its structure. Sentences about single tokens stand with the tokens. */
import type { JsonNode } from './json-node';
import type { TextRange } from './line-index';

/** A text to put in place of `range`. `sure` says that it mends the mistake and could not have been meant otherwise. */
export interface Repair {
  readonly title: string;
  readonly range: TextRange;
  readonly text: string;
  readonly sure: boolean;
}

/** What is there and what is expected, at the place where a person would mend it. */
export interface Mistake {
  readonly message: string;
  readonly range: TextRange;
  readonly repair?: Repair;
}

/** A mistake with the innermost value that could be opened around it. */
export interface SyntaxProblem extends Mistake {
  readonly container: JsonNode | undefined;
}

/** What can stand at a place, beside punctuation: a member name, or a value. */
export type Expected = 'name' | 'value';

const at = (offset: number): TextRange => ({ start: offset, end: offset });

/** Puts `text` in the place of what the mistake underlines. */
function replacing(message: string, range: TextRange, title: string, text: string, sure: boolean): Mistake {
  return { message, range, repair: { title, range, text, sure } };
}

/** The sentences about structure. `shown` is the token at fault, ready for a sentence. */
export const mistakes = {
  noDocument(text: string, range: TextRange): Mistake {
    const yaml = /^\uFEFF?\s*(---|[\w-]+\s*:)/.test(text);
    return { message: `This ${yaml ? 'looks like YAML' : 'is not JSON'}; a JSON object \`{ … }\` is expected.`, range };
  },
  empty: { message: 'The file is empty; a JSON object `{ … }` is expected.', range: at(0) } satisfies Mistake,
  endsTooEarly: (end: number): Mistake => ({
    message: 'This `}` ends the document too early: more members follow.',
    range: { start: end - 1, end },
  }),
  afterEnd(kind: string, shown: string, range: TextRange): Mistake {
    if (kind === '{' || kind === '[') {
      return { message: 'A second JSON document starts here; a file holds one.', range };
    }
    const closer = kind === '}' || kind === ']';
    return {
      message: closer
        ? `This ${shown} is one too many: the document has ended.`
        : 'There is more text after the end of the JSON document.',
      range,
    };
  },
  tooDeep: (limit: number, range: TextRange): Mistake => ({
    message: `This is nested more than ${limit} levels deep.`,
    range,
  }),
  /** `closers`: all that the document lacks, the innermost first; they take the place of what stands at `place`. */
  neverClosed(opener: string, whose: string, closers: string, end: number, place: TextRange): Mistake {
    const shown = closers.length > 8 ? `${closers.slice(0, 8)}…` : closers;
    return {
      message: `The \`${opener}\`${whose} is never closed: \`${shown}\` is missing at the end.`,
      range: { start: end - 1, end },
      repair: { title: `Add \`${shown}\``, range: place, text: closers, sure: false },
    };
  },
  neverOpened: (shown: string, range: TextRange): Mistake => ({
    message: `A \`{\` is missing before ${shown}.`,
    range,
    repair: { title: 'Add the `{`', range: at(range.start), text: '{ ', sure: false },
  }),
  notClosedBefore(opener: string, whose: string, closer: string, shown: string, range: TextRange, insertAt?: number) {
    const message = `The \`${opener}\`${whose} is never closed: a \`${closer}\` is missing before ${shown}.`;
    if (insertAt === undefined) return { message, range };
    return {
      message,
      range,
      repair: { title: `Add the \`${closer}\``, range: at(insertAt), text: closer, sure: false },
    };
  },
  otherCloser: (closer: string, shown: string, range: TextRange): Mistake =>
    replacing(`A \`${closer}\` is expected here, not ${shown}.`, range, `Write \`${closer}\``, closer, false),
  strayCloser: (shown: string, range: TextRange): Mistake => ({
    message: `This ${shown} closes nothing that is open.`,
    range,
  }),
  trailingComma: (shown: string, range: TextRange): Mistake =>
    replacing(`The last comma before ${shown} is one too many.`, range, 'Remove the comma', '', true),
  needlessComma: (range: TextRange): Mistake =>
    replacing('A value is missing before this comma.', range, 'Remove the comma', '', false),
  missingComma: (end: number): Mistake => ({
    message: 'A comma is missing after this value.',
    range: { start: end - 1, end },
    repair: { title: 'Add the comma', range: at(end), text: ',', sure: true },
  }),
  notAComma: (shown: string, range: TextRange): Mistake =>
    replacing(`${shown} stands where a comma is expected.`, range, 'Put a comma in its place', ',', true),
  notAColon: (shown: string, range: TextRange): Mistake =>
    replacing(`${shown} stands where a colon is expected.`, range, 'Put a colon in its place', ':', true),
  needlessColon: (range: TextRange): Mistake =>
    replacing('This colon is one too many.', range, 'Remove the colon', '', true),
  missingColon: (name: string, range: TextRange): Mistake => ({
    message: `A colon is missing after the name "${name}".`,
    range,
    repair: { title: 'Add the colon', range: at(range.end), text: ':', sure: true },
  }),
  bareName: (name: string, shown: string, range: TextRange): Mistake => {
    const message = `The name ${shown} must stand in double quotes.`;
    return replacing(message, range, 'Put the name in double quotes', JSON.stringify(name), true);
  },
  noValue: (name: string, range: TextRange): Mistake => ({ message: `The member "${name}" has no value.`, range }),
  pairInArray: (range: TextRange): Mistake => ({
    message: 'A `"name": value` pair stands in an array; it needs `{ … }` around it.',
    range,
  }),
  unexpected: (shown: string, expected: string, range: TextRange): Mistake => ({
    message: `${shown} stands where ${expected} is expected.`,
    range,
  }),
};

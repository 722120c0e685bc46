/** Finds the words of a glossary in a text: in singular and plural, at the start of a sentence, and never inside other words. Pure. */
import type { Term } from './read-glossary';

export interface FoundWord {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

/** `policy` -> `policies`, `fork` -> `forks`. What is written with a capital to the end, such as `OAuth`, has one too. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stands before the first word of a sentence. */
const sentenceStart = /(?:^|[.!?:][)"”’]*\s+)[("“‘]*$/;

/** A small first letter may be a capital; every other letter is as it is. */
function pattern(word: string): string {
  const first = word.charAt(0);
  const start = first === first.toUpperCase() ? escaped(first) : `[${first}${first.toUpperCase()}]`;
  return `${start}${escaped(word.slice(1)).replaceAll(' ', '\\s+')}`;
}

/** A capital where the term has none is right at the start of a sentence; elsewhere it makes a name: "Solutions Partner". */
const isName = (text: string, { term, from }: FoundWord) =>
  /^[A-Z]/.test(text.slice(from)) && !/^[A-Z]/.test(term.name) && !sentenceStart.test(text.slice(0, from));

/** A function that finds the words of these terms in a text, in its order. Of two that begin together, the longer one counts. */
export function wordFinder(terms: readonly Term[]): (text: string) => FoundWord[] {
  const forms = terms.flatMap((term) =>
    [term.name, ...term.also].flatMap((word) => [word, pluralOf(word)].map((form) => ({ form, term }))),
  );
  forms.sort((left, right) => right.form.length - left.form.length);
  if (forms.length === 0) return () => [];
  const any = new RegExp(
    `(?<![\\w@/.\\-])(?:${forms.map(({ form }) => `(${pattern(form)})`).join('|')})(?![\\w-])`,
    'g',
  );
  return (text) =>
    [...text.matchAll(any)].flatMap((match) => {
      const term = forms[match.slice(1).findIndex((group) => group !== undefined)]?.term;
      if (term === undefined) return [];
      const found = { term, from: match.index, to: match.index + match[0].length };
      return isName(text, found) ? [] : [found];
    });
}

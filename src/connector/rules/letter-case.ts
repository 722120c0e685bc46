/** Title Case and sentence case, as far as a program can tell them apart. */
import { capitalised } from '../text/capitalised';

/** Words that stay small inside a title. */
const smallWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into is nor of off on onto or over per than that the to up via vs with'.split(' '),
);

/** Short forms that are written in capitals. */
const capitals: ReadonlyMap<string, string> = new Map(
  'API CSV GUID HTML HTTP ID IP ISO JSON PDF SKU SMS SQL UI URI URL UTC UUID VAT XML ZIP'.split(' ').flatMap((word) => [
    [word.toLowerCase(), word],
    [`${word.toLowerCase()}s`, `${word}s`],
  ]),
);

/** `number of the book` → `Number of the Book`; `book id` → `Book ID`. Capitals that are there stay. */
export function toTitleCase(text: string): string {
  let isFirst = true;
  return text.replace(/[^\s]+/g, (word) => {
    const shown = capitals.get(word) ?? (isFirst || isLarge(word) ? capitalised(word) : word);
    isFirst = false;
    return shown;
  });
}

/** The words that keep a text from being in Title Case: those that are written small and are not small words. */
export function wordsNotInTitleCase(text: string): string[] {
  return text.split(/\s+/).filter((word, index) => isLowerCase(word) && (index === 0 || isLarge(word)));
}

/**
 * The words after the first that make a text look like Title Case; empty where it is in sentence case or could be.
 * One capital may be a name ("Get Jira issue"); two or more without a small word between them are a style.
 */
export function wordsInTitleCase(text: string, names: ReadonlySet<string>): string[] {
  const rest = text.split(/\s+/).slice(1);
  if (rest.some((word) => /^[a-z]/.test(word) && isLarge(word))) return [];
  const large = rest.filter((word) => /^[A-Z][a-z]+$/.test(word) && !names.has(word.toLowerCase()));
  return large.length >= 2 ? large : [];
}

/** Whether a text starts with a small letter that is not part of a name such as "eBay". */
export function startsSmall(text: string): boolean {
  return isLowerCase(/^\S*/.exec(text)?.[0] ?? '');
}

/** The words of a name in small letters, to tell names from other words. */
export function namesIn(text: string): Set<string> {
  const small = text.toLowerCase();
  // Most texts are ASCII, and the pattern of all letters takes V8 longer than a short check.
  return new Set(small.split(/^[ -~\s]*$/.test(small) ? /[^a-z\d]+/ : /[^\p{L}\p{N}]+/u));
}

/** A plain word in small letters; "iOS", "api_key" and "v2" are names, not words. */
function isLowerCase(word: string): boolean {
  return /^[a-z][a-z'’-]*[,;:.)]?$/.test(word);
}

function isLarge(word: string): boolean {
  return !smallWords.has(word.replace(/[,;:.)]$/, ''));
}

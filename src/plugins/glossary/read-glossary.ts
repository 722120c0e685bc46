/** Reads the glossary, which is a page of the site: its terms, in which forms they come, and every mistake at its place. Pure. */
import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Problem, type Tell, teller } from '../lesson/problem';
import { lessonTree } from '../lesson/read-lesson';

/** The page, seen from the top of the project. */
export const GLOSSARY = 'docs/modules/glossary.md';

/** A word that the lessons use in one meaning. */
export interface Term {
  readonly name: string;
  /** The anchor on the page. */
  readonly anchor: string;
  /** The first sentence of what the page says of it, without markup. */
  readonly says: string;
  /** The lesson that explains it, such as `week-2/05-triggers`. */
  readonly lesson: string;
  /** Other words for the same thing. */
  readonly also: readonly string[];
  /** Words that the lessons do not use for it. */
  readonly insteadOf: readonly string[];
}

/** A note has to fit on a phone without scrolling. In characters. */
const longestSentence = 200;

/** What follows the link in the last paragraph of an entry. */
const wordLists = /^\.(?: Also: (?<also>.+?)\.)?(?: Instead of: (?<insteadOf>.+?)\.)?$/;
const lessonLink = /^(?:\.\/)?(week-\d+\/[^/]+)\/index\.mdx(?:#.*)?$/;

interface Entry {
  readonly heading: Heading;
  readonly letter: string;
  readonly content: readonly RootContent[];
}

/** The terms of the page, in its order. With problems, it holds what could be read. */
export function readGlossary(text: string): { readonly terms: readonly Term[]; readonly problems: readonly Problem[] } {
  const { tell, problems } = teller(GLOSSARY);
  const entries = entriesIn(lessonTree(text).children);
  if (entries.length === 0) tell(1, 1, 'The glossary has no entry. An entry begins with a heading: ### connector.');
  checkOrder(entries, tell);
  const terms = entries.flatMap((entry) => readEntry(entry, tell) ?? []);
  checkForms(entries, terms, tell);
  return { terms, problems };
}

function entriesIn(nodes: readonly RootContent[]): Entry[] {
  let letter = '';
  return nodes.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    if (node.depth < 3) letter = plainText(node);
    if (node.depth !== 3) return [];
    const rest = nodes.slice(index + 1);
    const end = rest.findIndex(({ type }) => type === 'heading');
    return [{ heading: node, letter, content: rest.slice(0, end < 0 ? undefined : end) }];
  });
}

function readEntry({ heading, content }: Entry, tell: Tell): Term | undefined {
  const name = plainText(heading).trim();
  const wrong = (sentence: string, at: RootContent = heading) =>
    void tell(at.position?.start.line ?? 1, at.position?.start.column ?? 1, sentence);
  const paragraphs = content.filter((node): node is Paragraph => node.type === 'paragraph');
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined || first === last) {
    return wrong(`"${name}" needs a paragraph that says what it is, and below it one that begins with "Explained in".`);
  }
  const says = firstSentence(plainText(first));
  if (says.length > longestSentence) {
    wrong(
      `The first sentence has ${says.length} characters; it is a note in lessons, so ${longestSentence} at most.`,
      first,
    );
  }
  const [start, link, ...rest] = last.children;
  const words = wordLists.exec(
    rest
      .map((node) => plainText(node))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const lesson = link?.type === 'link' ? lessonLink.exec(link.url)?.[1] : undefined;
  if (start === undefined || plainText(start).trim() !== 'Explained in' || words === null || lesson === undefined) {
    const form = 'Explained in [Title](week-1/01-slug/index.mdx). Also: word, word. Instead of: word.';
    return wrong(`The last paragraph of "${name}" must have this form; the two lists may be left out: ${form}`, last);
  }
  const { also, insteadOf } = words.groups ?? {};
  return { name, anchor: anchorOf(name), says, lesson, also: listed(also), insteadOf: listed(insteadOf) };
}

const listed = (words = '') => words.split(',').flatMap((word) => word.trim() || []);

/** As Docusaurus makes it of a heading. */
const anchorOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

/** Up to the first full stop that a space and a capital, or nothing, follows: not the one in "2.0" or "script.csx". */
function firstSentence(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  return /^.*?[.!?](?= [A-Z“"]|$)/.exec(whole)?.[0] ?? whole;
}

function checkOrder(entries: readonly Entry[], tell: Tell): void {
  for (const [index, { heading, letter }] of entries.entries()) {
    const name = plainText(heading);
    const before = entries[index - 1];
    const { line, column } = heading.position?.start ?? { line: 1, column: 1 };
    if (letter.toUpperCase() !== name.charAt(0).toUpperCase()) {
      tell(line, column, `"${name}" stands under "${letter}"; it belongs under "${name.charAt(0).toUpperCase()}".`);
    }
    const last = before === undefined ? '' : plainText(before.heading);
    if (last.toLowerCase() > name.toLowerCase()) {
      tell(line, column, `"${name}" comes before "${last}" in the alphabet.`);
    }
  }
}

/** No word stands for two things, and none is both right and wrong. */
function checkForms(entries: readonly Entry[], terms: readonly Term[], tell: Tell): void {
  const taken = new Map<string, string>();
  for (const { name, also, insteadOf } of terms) {
    const start = entries.find(({ heading }) => plainText(heading).trim() === name)?.heading.position?.start;
    for (const word of [name, ...also, ...insteadOf]) {
      const other = taken.get(word.toLowerCase());
      taken.set(word.toLowerCase(), name);
      if (other === undefined) continue;
      const where = other === name ? 'there twice' : `a word for "${other}" already`;
      tell(start?.line ?? 1, start?.column ?? 1, `"${word}", in the entry "${name}", is ${where}.`);
    }
  }
}

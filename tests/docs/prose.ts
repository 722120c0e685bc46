// What can be measured of the prose of lessons: headings, link texts, sentences, words. Pure: a tree in, sentences out.
import type { Heading, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { nodesOf } from '../../src/plugins/lesson/tree';

/** A sentence longer than this is read twice. In words. */
export const longestSentence = 35;
/** The sentences of a lesson are shorter than this on average. In words. */
export const averageSentence = 14;
/**
 * The highest Flesch-Kincaid grade of a lesson: years of schooling in English. Plain English for everybody is about 8;
 * lessons stay below, because many of their readers learned English later.
 */
export const highestGrade = 7;

const emptyLinkTexts = [
  'here',
  'this',
  'link',
  'this link',
  'this page',
  'click here',
  'read more',
  'more',
  'page',
  'see',
];

/** Words that praise instead of telling, and words that make light of what may be hard. */
const hype = [
  ...['seamless', 'seamlessly', 'effortless', 'effortlessly', 'powerful', 'robust', 'cutting-edge', 'game-changer'],
  ...['game-changing', 'revolutionary', 'world-class', 'best-in-class', 'next-generation', 'supercharge', 'unleash'],
  ...['leverage', 'leverages', 'leveraging', 'delve', 'blazing', 'magic', 'magical', 'amazing', 'awesome', 'exciting'],
  ...[
    'simply',
    'obviously',
    'just click',
    'super easy',
    'in no time',
    'rich set',
    'state-of-the-art',
    'empower',
    'empowers',
  ],
];

const at = (node: Nodes, sentence: string) => `line ${node.position?.start.line ?? 0}: ${sentence}`;

/** The outline: begins at level 2, skips no level, and says everything once. */
export function headingProblems(tree: Root): string[] {
  const headings = nodesOf(tree, 'heading');
  const titles = new Set<string>();
  let last = 1;
  return headings.flatMap((heading: Heading) => {
    const title = plainText(heading);
    const found: string[] = [];
    if (heading.depth === 1) found.push(at(heading, `"${title}" is a title; the title stands in the front matter`));
    if (heading.depth > last + 1) found.push(at(heading, `"${title}" skips a level`));
    if (titles.has(title)) found.push(at(heading, `"${title}" is there twice`));
    titles.add(title);
    last = heading.depth;
    return found;
  });
}

/** Every column of a table says what is in it, also the first one. */
export function tableProblems(tree: Root): string[] {
  return nodesOf(tree, 'table').flatMap(({ children: [head] }) =>
    (head?.children ?? []).flatMap((cell) =>
      plainText(cell).trim() === '' ? [at(cell, 'a column of the table has no head')] : [],
    ),
  );
}

/** A link says where it leads. */
export function linkProblems(tree: Root): string[] {
  return nodesOf(tree, 'link').flatMap((link) => {
    const text = plainText(link).trim();
    if (text === '') return [at(link, `the link to ${link.url} has no text`)];
    if (/^(?:https?:\/\/|www\.)/.test(text)) return [at(link, `the bare address ${text} does not say where it leads`)];
    return emptyLinkTexts.includes(text.toLowerCase()) ? [at(link, `"${text}" does not say where it leads`)] : [];
  });
}

/** Words of praise and of haste in any text. */
export function hypeIn(text: string): string[] {
  return hype.filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(text));
}

/** A text without its code: what stands between backticks counts as one word. */
function spoken(node: Nodes): string {
  if (node.type === 'inlineCode') return 'code';
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(spoken).join('') : '';
}

/** The texts that are read: paragraphs, those of lists too. Not tables, code, headings. */
export function passages(tree: Root): string[] {
  return nodesOf(tree, 'paragraph')
    .map((paragraph) => spoken(paragraph).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/^[{<]/.test(text));
}

/** The sentences of a text. A full stop ends one when a capital, a quote or nothing follows. */
export function sentences(text: string): string[] {
  return text
    .replace(/\b(?:e\.g|i\.e|etc|vs|Mr|Ms|Dr|No)\./g, (word) => word.replaceAll('.', ''))
    .split(/(?<=[.!?:][”"')]*)\s+(?=[“"'(]?[A-Z\d])/)
    .filter((sentence) => /[a-z]/i.test(sentence));
}

export function words(sentence: string): string[] {
  return sentence.match(/[A-Za-z\d][\w'’.-]*/g) ?? [];
}

/** About as many syllables as a word has: groups of vowels, without a silent e at the end. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const bare = letters.replace(/(?:[^laeiouy]es|[^aeiouyt]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1);
}

export interface Readability {
  readonly longest: string;
  readonly longestLength: number;
  readonly average: number;
  readonly grade: number;
}

/** How long the sentences are, and the Flesch-Kincaid grade. */
export function readability(texts: readonly string[]): Readability {
  const all = texts.flatMap(sentences);
  const lengths = all.map((sentence) => words(sentence).length);
  const longestLength = Math.max(0, ...lengths);
  const spokenWords = all.flatMap(words);
  const average = spokenWords.length / Math.max(1, all.length);
  const heard = spokenWords.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, spokenWords.length);
  return {
    longest: all[lengths.indexOf(longestLength)] ?? '',
    longestLength,
    average,
    grade: 0.39 * average + 11.8 * heard - 15.59,
  };
}

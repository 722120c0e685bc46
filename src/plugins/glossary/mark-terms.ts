/**
 * Marks the first use of each term in a lesson: a button in the line that opens a note with the meaning and a link to the
 * glossary. The browser itself opens and closes it (`popover`): by mouse, touch and keyboard, Escape included, without a
 * script and without moving the text. Pure: changes the tree that it is given.
 */
import type { Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { inlineElement } from '../lesson/mdx-nodes';
import { type FoundWord, wordFinder } from './find-words';
import type { Term } from './read-glossary';

/** More than this, and the dotted lines speak louder than the text. */
export const mostMarks = 12;

interface Use extends FoundWord {
  readonly node: Text;
}

/** Marks terms in the tree of a lesson, such as `week-2/05-triggers`, and gives them back in the order of the text. */
export function markTerms(tree: Root, lesson: string, terms: readonly Term[]): readonly Term[] {
  const uses = firstUses(tree, wordFinder(terms)).filter(({ term }) => term.lesson !== lesson);
  // Whoever reads in order has met what was explained first for the longest time, and what comes later never.
  const chosen = new Set([...uses].sort((left, right) => inCourse(right, left)).slice(0, mostMarks));
  const kept = uses.filter((use) => chosen.has(use));
  for (const node of new Set(kept.map((use) => use.node))) {
    replaceText(
      tree,
      node,
      markedText(
        node,
        kept.filter((use) => use.node === node),
      ),
    );
  }
  return kept.map(({ term }) => term);
}

/** By the place of the lesson in the course: the names of the folders sort as the lessons do. */
const inCourse = ({ term: left }: Use, { term: right }: Use) =>
  left.lesson === right.lesson ? 0 : left.lesson < right.lesson ? -1 : 1;

/** The first use of each term in running text. One that is in bold there is being introduced, and needs no note. */
function firstUses(tree: Root, find: (text: string) => FoundWord[]): Use[] {
  const seen = new Set<Term>();
  const uses: Use[] = [];
  const visit = (node: PhrasingContent) => {
    if (node.type === 'strong') {
      const text = plainText(node);
      for (const { term, from, to } of find(text))
        if (/^\W*$/.test(text.slice(0, from) + text.slice(to))) seen.add(term);
    } else if (node.type === 'emphasis') {
      node.children.forEach(visit);
    } else if (node.type === 'text') {
      for (const found of find(node.value)) {
        if (!seen.has(found.term)) uses.push({ ...found, node });
        seen.add(found.term);
      }
    }
  };
  for (const { children } of paragraphsIn(tree)) children.forEach(visit);
  return uses;
}

/** Paragraphs, those of lists too. What stands in quotes, tables and components is left alone. */
function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return node.type === 'root' || node.type === 'list' || node.type === 'listItem'
    ? node.children.flatMap(paragraphsIn)
    : [];
}

/** The text with a button in the place of each use. What touches a word stays on its line. */
function markedText({ value }: Text, uses: readonly Use[]): PhrasingContent[] {
  let done = 0;
  const parts = uses.flatMap(({ term, from, to }): PhrasingContent[] => {
    const before = /[("“‘]*$/.exec(value.slice(done, from))?.[0] ?? '';
    const after = /^(?:['’]s)?[)"”’.,;:!?…]*/.exec(value.slice(to))?.[0] ?? '';
    const plain = text(value.slice(done, from - before.length));
    done = to + after.length;
    return [
      plain,
      inlineElement('span', { className: 'term' }, [text(before), ...noted(term, value.slice(from, to)), text(after)]),
    ];
  });
  return [...parts, text(value.slice(done))].filter((part) => part.type !== 'text' || part.value !== '');
}

const text = (value: string): Text => ({ type: 'text', value });

function noted({ name, anchor, says }: Term, word: string): PhrasingContent[] {
  const note = `term-${anchor}`;
  const meaning = `${note}-says`;
  return [
    inlineElement(
      'button',
      { type: 'button', className: 'term-word', popoverTarget: note, 'aria-describedby': meaning },
      [text(word)],
    ),
    inlineElement('span', { id: note, className: 'term-note', popover: 'auto' }, [
      inlineElement('span', { id: meaning }, [text(says)]),
      text(' '),
      { type: 'link', url: `/docs/modules/glossary/#${anchor}`, children: [text(`Glossary: ${name}`)] },
    ]),
  ];
}

function replaceText(parent: Nodes, node: Text, by: readonly PhrasingContent[]): void {
  if (!('children' in parent)) return;
  const at = parent.children.indexOf(node as never);
  if (at >= 0) parent.children.splice(at, 1, ...(by as never[]));
  else for (const child of parent.children) replaceText(child, node, by);
}

// Looks for words that the glossary names as wrong ones for a thing. Pure: texts in, sentences out.
import type { Nodes } from 'mdast';
import type { Term } from '../../src/plugins/glossary/read-glossary';
import { lessonTree } from '../../src/plugins/lesson/read-lesson';

/** A function that finds words for which the glossary has another one. What stands between quotes or backticks is said by others. */
export function wrongWordFinder(terms: readonly Term[]): (text: string) => string[] {
  const wrong = terms.flatMap(({ name, insteadOf }) =>
    insteadOf.map((word) => ({ name, pattern: `${word.replaceAll(' ', '[\\s-]')}s?` })),
  );
  const right = new Set(terms.flatMap(({ name, also }) => [name, ...also]));
  const any = new RegExp(`(?<![\\w-])(?:${wrong.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\w-])`, 'gi');
  return (text) =>
    [...text.replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, '“”').matchAll(any)].flatMap(([hit, ...groups]) => {
      const name = wrong[groups.findIndex((group) => group !== undefined)]?.name ?? '';
      return right.has(hit) ? [] : [`"${hit}": the glossary says "${name}"`];
    });
}

/** The texts that a page says, each with its line: not code, addresses, front matter, quotes from others, or components. */
export function pageTexts(text: string): { readonly line: number; readonly text: string }[] {
  const texts: { line: number; text: string }[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'blockquote') return;
    const line = node.position?.start.line ?? 0;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const said = saidBy(node);
      if (!/^\s*(?:[{<]|import |export )/.test(said)) texts.push({ line, text: said });
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(lessonTree(text));
  return texts;
}

function saidBy(node: Nodes): string {
  if (node.type === 'inlineCode') return '``';
  if (node.type === 'text') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  // The text of a link out of the site is the title of somebody else's page.
  if (node.type === 'link' && node.url.startsWith('http')) return '“”';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(saidBy).join('') : '';
}

// The parts that every lesson has. Pure: a lesson and its tree in, sentences out.
import type { Heading, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Lesson } from '../../src/plugins/lesson/read-lesson';

/** What is missing or misplaced in a lesson. */
export function lessonShapeProblems(lesson: Lesson, tree: Root): string[] {
  const sections = sectionsOf(tree);
  const titles = sections.map(({ title }) => title);
  const check = sections.find(({ title }) => title === 'Check what you know');
  const short = sections.at(-1);
  const points = short?.content.find((node) => node.type === 'list')?.children.length ?? 0;
  const kinds = new Set(lesson.questions.map(({ kind }) => kind));
  return [
    ...(lesson.pictures.size === 0 ? ['There is no picture that explains.'] : []),
    ...(titles.some((title) => title.startsWith('Try it')) ? [] : ['There is no section "Try it".']),
    ...(check?.content.some((node) => node.type === 'code' && node.lang === 'check') === true
      ? []
      : ['There is no section "Check what you know" with the questions.']),
    ...(lesson.questions.length > 0 && kinds.size < 2 ? ['All questions are of the same kind.'] : []),
    ...(short?.title === 'In short' ? [] : ['The last section is not "In short".']),
    ...(points >= 3 && points <= 6 ? [] : [`"In short" has ${points} points instead of 3 to 6.`]),
    ...(lesson.facts.objectives.length >= 2 ? [] : ['There are fewer than two objectives.']),
    ...(titles.includes('Sources') ? ['The sources are in the front matter; the page adds the section.'] : []),
  ];
}

interface Section {
  readonly title: string;
  readonly content: readonly RootContent[];
}

function sectionsOf({ children }: Root): Section[] {
  const isTop = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 2;
  return children.flatMap((node, index) => {
    if (!isTop(node)) return [];
    const rest = children.slice(index + 1);
    const end = rest.findIndex(isTop);
    return [{ title: plainText(node), content: rest.slice(0, end < 0 ? undefined : end) }];
  });
}

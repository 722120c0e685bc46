/** What stands around the text of every lesson: facts, objectives, what is needed before, the sources, and how far the learner is. */
import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { element, elementWith } from './mdx-nodes';
import { type Lesson, lessonTree } from './read-lesson';

/** What a page calls the data of its end. */
export const END = 'lessonEnd';

/** The file that `index.ts` writes for the end of a lesson. */
export const endFile = (id: string) => `end-of-${id}.json`;

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const item = (children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...children)],
});
const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(item),
});

/** A line of the front matter as Markdown: code and links. */
function inline(line: string): PhrasingContent[] {
  const [first] = lessonTree(line).children;
  return first?.type === 'paragraph' ? first.children : [text(line)];
}

/** The content of a lesson with its frame. */
export function frameAround(lesson: Lesson, content: readonly RootContent[]): Root['children'] {
  const { minutes, level, objectives, before, sources } = lesson.facts;
  const { questions, exercises } = lesson;
  const facts = { minutes, level, questions: questions.length, exercises: exercises.length };
  return [
    element('LessonData', { lesson: JSON.stringify({ objectives, minutes, level }) }),
    element('LessonFacts', { facts: JSON.stringify(facts) }),
    element('LessonPart', { kind: 'objectives' }, [list(objectives.map(inline))]),
    ...(before.length === 0 ? [] : [element('LessonPart', { kind: 'before' }, [list(before.map(inline))])]),
    ...content,
    { type: 'heading', depth: 2, children: [text('Sources')] },
    list(sources.map(({ title, url }) => [{ type: 'link', url, children: [text(title)] }])),
    elementWith('LessonEnd', 'end', END),
  ];
}

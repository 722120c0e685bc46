/**
 * Makes a lesson out of its Markdown: the frame around it, its questions, its pictures, and links that open its examples
 * in the validator. Every page imports only what it uses. It runs before Docusaurus' own plugins, which then check the
 * links and list the headings that it adds.
 */
import path from 'node:path';
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { problemLines } from '../../schedule/problems';
import { END, endFile, frameAround } from './frame';
import { element, importOf } from './mdx-nodes';
import { isExample } from './read-example';
import { type Lesson, readLesson, ruleLink, weekOfLesson } from './read-lesson';
import { lessonSource, MODULES } from './source';
import { nodesOf } from './tree';

/** Under this heading of the overview stands the list of the weeks. */
const LIST_HEADING = 'The lessons, week by week';

const components: Readonly<Record<string, string>> = {
  Curriculum: '@site/src/components/learning/lesson/Curriculum',
  KnowledgeCheck: '@site/src/components/learning/check/KnowledgeCheck',
  LessonFacts: '@site/src/components/learning/lesson/LessonFacts',
  LessonPart: '@site/src/components/learning/lesson/LessonPart',
  LessonEnd: '@site/src/components/learning/progress/LessonEnd',
  LessonData: '@site/src/components/learning/lesson/LessonData',
  OpenExample: '@site/src/components/learning/lesson/OpenExample',
  Picture: '@site/src/components/learning/lesson/Picture',
};

function contentFor(lesson: Lesson): (node: Nodes) => RootContent[] | undefined {
  let example = 0;
  return (node) => {
    if (node.type === 'code' && node.lang === 'check') {
      return [element('KnowledgeCheck', { lesson: lesson.facts.id, questions: JSON.stringify(lesson.questions) })];
    }
    if (node.type === 'code' && isExample(node)) {
      example++;
      return [node, element('OpenExample', { lesson: lesson.facts.id, number: String(example) })];
    }
    if (node.type !== 'paragraph') return undefined;
    const [image, ...rest] = node.children;
    const picture = image?.type === 'image' ? lesson.pictures.get(image.url) : undefined;
    if (image?.type !== 'image' || picture === undefined || rest.length > 0) return undefined;
    const { viewBox, inner } = picture;
    return [element('Picture', { name: image.alt ?? '', caption: image.title ?? '', viewBox, inner })];
  };
}

function replaceIn(parent: Parents, content: (node: Nodes) => RootContent[] | undefined): void {
  const children = parent.children.flatMap((child) => {
    const made = content(child);
    if (made === undefined && 'children' in child) replaceIn(child, content);
    return made ?? [child];
  });
  // What is put in is of the kind of what it takes the place of: a block.
  parent.children = children as typeof parent.children;
}

/** The names of the components in a tree. */
function namesIn(node: Nodes | { readonly name?: unknown }, found = new Set<string>()): Set<string> {
  if ('name' in node && typeof node.name === 'string') found.add(node.name);
  if ('children' in node) for (const child of node.children) namesIn(child, found);
  return found;
}

function makeLesson(tree: Root, file: string): void {
  const start = file.lastIndexOf(MODULES);
  const { lesson, problems } = readLesson(lessonSource(path.normalize(file.slice(0, start)), file.slice(start)));
  // A build has told these already and ended; this is for somebody who edits while the page is shown.
  if (lesson === undefined || problems.length > 0) throw new Error(problemLines(problems).join('\n'));
  replaceIn(tree, contentFor(lesson));
  tree.children = [
    importOf(END, `@generated/lesson-data/default/${endFile(lesson.facts.id)}`),
    ...frameAround(lesson, tree.children),
  ];
  for (const link of nodesOf(tree, 'link')) link.url = link.url.replace(ruleLink, '/docs/rules/$1/$2');
}

/** Puts the list of all lessons in the place of the plain one. */
function listLessons(tree: Root): void {
  const heading = tree.children.findIndex((node) => node.type === 'heading' && plainText(node) === LIST_HEADING);
  const list = tree.children.findIndex((node, index) => index > heading && node.type === 'list');
  if (heading < 0 || list < 0) throw new Error(`${MODULES}/index.md needs a list under "## ${LIST_HEADING}".`);
  tree.children[list] = element('Curriculum', {});
}

/** The remark plugin. It touches lessons and the page that lists them. */
export default function remarkLesson(): (tree: Root, file: { path?: string }) => void {
  return (tree, file) => {
    const whole = (file.path ?? '').replaceAll('\\', '/');
    if (weekOfLesson(whole) !== null) makeLesson(tree, whole);
    else if (whole.endsWith(`${MODULES}/index.md`)) listLessons(tree);
    else return;
    const used = namesIn(tree);
    const imports = Object.entries(components).flatMap(([name, from]) =>
      used.has(name) ? [importOf(name, from)] : [],
    );
    tree.children.unshift(...imports);
  };
}

/** Reads one lesson: front matter, questions, pictures, examples. Tells every mistake at its place. Pure. */
import type { Code, Image, Link, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findRule } from '../../connector';
import type { Question } from '../../learning/question';
import { type Problem, type Tell, teller } from './problem';
import { readCheck } from './read-check';
import { isExample, type LessonExample, readExample } from './read-example';
import { type LessonFront, readFacts } from './read-facts';
import { type Picture, readPicture } from './read-picture';
import { nodesOf } from './tree';

/** A lesson as it lies on the disk. */
export interface LessonSource {
  /** Path from the top of the project, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The pictures beside it: file name -> text. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The folders under its `exercises`. */
  readonly exercises: readonly string[];
}

export interface Lesson extends LessonFront {
  readonly path: string;
  readonly week: number;
  /** Empty for a lesson without a check. */
  readonly questions: readonly Question[];
  /** By the address that the page writes, such as `./who-talks.svg`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly examples: readonly LessonExample[];
  /** The exercises that the page shows, in its order. */
  readonly exercises: readonly string[];
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** The Markdown of a lesson as a tree, with the places of the file. */
export function lessonTree(text: string): Root {
  return markdown.parse(text);
}

/** `docs/modules/week-1/02-slug/index.mdx` -> 1; `null` for a file that is no lesson. */
export function weekOfLesson(path: string): number | null {
  const week = /(?:^|\/)docs\/modules\/week-(\d+)\/[^/]+\/index\.mdx$/.exec(path.replaceAll('\\', '/'))?.[1];
  return week === undefined ? null : Number(week);
}

/** Reads a lesson. With problems, the lesson holds what could be read; without front matter there is none. */
export function readLesson(source: LessonSource): { lesson: Lesson | undefined; problems: readonly Problem[] } {
  const { tell, problems } = teller(source.path);
  const tree = lessonTree(source.text);
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    tell(1, 1, 'A lesson begins with its front matter, between two lines "---".');
    return { lesson: undefined, problems };
  }
  const front = readFacts({ text: first.value, line: 2, tell });
  if (front === undefined) return { lesson: undefined, problems };

  const codes = nodesOf(tree, 'code');
  checkRuleLinks(nodesOf(tree, 'link'), tell);
  const pictures = readPictures(nodesOf(tree, 'image'), source, front.facts.id, tell);
  const lesson: Lesson = {
    ...front,
    path: source.path,
    week: weekOfLesson(source.path) ?? 0,
    questions: readChecks(codes, tell),
    pictures,
    examples: codes.filter(isExample).flatMap((code) => readExample(code, tell) ?? []),
    exercises: readExercises(source, tell),
  };
  return { lesson, problems };
}

function readChecks(codes: readonly Code[], tell: Tell): Question[] {
  const [check, second] = codes.filter(({ lang }) => lang === 'check');
  if (second !== undefined)
    tell(second.position?.start.line ?? 1, 1, 'A lesson has one fence "check"; this is one more.');
  if (check === undefined) return [];
  return readCheck({ text: check.value, line: (check.position?.start.line ?? 0) + 1, tell });
}

function readPictures(images: readonly Image[], source: LessonSource, id: string, tell: Tell): Map<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const { url, alt, position } of images) {
    const line = position?.start.line ?? 1;
    const name = /^\.\/([\w-]+\.svg)$/.exec(url)?.[1];
    if (name === undefined) {
      tell(line, 1, `A picture is an SVG file beside the lesson, "./name.svg"; this is "${url}".`);
      continue;
    }
    if ((alt ?? '').trim().split(/\s+/).length < 5) {
      tell(line, 1, `The alternative text of ${url} must say what the picture says, in a sentence.`);
    }
    const text = source.pictures.get(name);
    if (text === undefined) {
      tell(line, 1, `There is no file ${name} beside the lesson.`);
      continue;
    }
    if (pictures.has(url)) continue;
    const file = source.path.replace(/[^/]+$/, name);
    const owner = { lesson: id, name: name.replace(/\.svg$/, '') };
    const picture = readPicture(text, owner, (row, column, message) => tell(row, column, message, file));
    if (picture !== undefined) pictures.set(url, picture);
  }
  return pictures;
}

/** A link to a rule is written `/rules/<id>/`; the page adds where the rules are. */
export const ruleLink = /^\/rules\/([^/#]+)\/(#.*)?$/;

function checkRuleLinks(links: readonly Link[], tell: Tell): void {
  for (const { url, position } of links) {
    const id = ruleLink.exec(url)?.[1];
    if (id === undefined || findRule(id) !== undefined) continue;
    tell(position?.start.line ?? 1, position?.start.column ?? 1, `There is no rule "${id}".`);
  }
}

const exerciseTag = /<Exercise\b[^>]*>/g;

function readExercises({ text, exercises }: LessonSource, tell: Tell): string[] {
  const shown: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const match of line.matchAll(exerciseTag)) {
      const id = /\bid="([^"]*)"/.exec(match[0])?.[1] ?? '';
      if (!exercises.includes(id))
        tell(index + 1, match.index + 1, `There is no folder exercises/${id} beside the lesson.`);
      if (shown.includes(id)) tell(index + 1, match.index + 1, `The exercise "${id}" is shown twice.`);
      shown.push(id);
    }
  }
  for (const id of exercises.filter((folder) => !shown.includes(folder))) {
    tell(1, 1, `The exercise "${id}" is not shown: <Exercise id="${id}" /> is missing.`);
  }
  return shown;
}

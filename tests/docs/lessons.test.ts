// Holds every lesson to what the curriculum promises: its parts, its claims about samples, and prose that can be read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/connector';
import { questionKinds } from '../../src/learning/question';
import { exampleFiles, isExample, type LessonExample } from '../../src/plugins/lesson/read-example';
import { type Lesson, lessonTree } from '../../src/plugins/lesson/read-lesson';
import { readLessons } from '../../src/plugins/lesson/read-lessons';
import { lessonSources } from '../../src/plugins/lesson/source';
import { nodesOf } from '../../src/plugins/lesson/tree';
import { problemLines } from '../../src/schedule/problems';
import { lessonShapeProblems } from './lesson-shape';
import { textsThatStickOut } from './picture-fit';
import {
  averageSentence,
  headingProblems,
  highestGrade,
  hypeIn,
  linkProblems,
  longestSentence,
  passages,
  readability,
  tableProblems,
} from './prose';

/** What there is at least. */
const least = { lessons: 30, exercises: 30, questions: 130 };

const top = join(__dirname, '../..');
const sources = lessonSources(top);
const { lessons, problems } = readLessons(sources);
const pages = lessons.map((lesson) => {
  const text = sources.find(({ path }) => path === lesson.path)?.text ?? '';
  return { name: lesson.path.replace('docs/modules/', '').replace('/index.mdx', ''), lesson, tree: lessonTree(text) };
});
const sample: ReadonlyMap<string, string> = new Map(
  ['apiDefinition.swagger.json', 'apiProperties.json'].map((name) => [
    name,
    readFileSync(join(top, 'src/samples/lending-library', name), 'utf8'),
  ]),
);
const questions = lessons.flatMap((lesson) => lesson.questions);

describe('the lessons', () => {
  it('can be read', () => expect(problemLines(problems)).toEqual([]));
  it('are as many as there were, at least', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(least.lessons);
    expect(lessons.flatMap(({ exercises }) => exercises).length).toBeGreaterThanOrEqual(least.exercises);
    expect(questions.length).toBeGreaterThanOrEqual(least.questions);
  });
  it('ask in every way', () => {
    const kinds = new Set(questions.map(({ kind }) => kind));
    if (least.questions > 0) expect([...kinds].sort()).toEqual([...questionKinds].sort());
  });
});

/** What the engine finds that is no hint: rule ids, each once. */
function findings(example: LessonExample): string[] {
  const { diagnostics } = lint(exampleFiles(example, sample), { profile: example.profile });
  return [...new Set(diagnostics.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule))].sort();
}

describe.each(pages)('$name', ({ lesson, tree }) => {
  it('has all parts of a lesson', () => expect(lessonShapeProblems(lesson, tree)).toEqual([]));

  it('has pictures whose texts fit', () => {
    const told = [...lesson.pictures].flatMap(([name, { inner }]) =>
      textsThatStickOut(inner).map((sentence) => `${name}: ${sentence}`),
    );
    expect(told).toEqual([]);
  });

  it('has JSON that parses', () => {
    for (const code of nodesOf(tree, 'code').filter(({ lang }) => lang === 'json')) {
      expect(() => JSON.parse(code.value), `line ${code.position?.start.line}`).not.toThrow();
    }
  });

  it('has samples in which the engine finds what the lesson says', () => {
    for (const example of lesson.examples) {
      expect(findings(example), `line ${example.line}, profile ${example.profile}`).toEqual([...example.finds].sort());
    }
  });

  it('has an outline, columns with heads, and links that say where they lead', () => {
    expect([...headingProblems(tree), ...tableProblems(tree), ...linkProblems(tree)]).toEqual([]);
  });

  it('praises nothing', () => expect(hypeIn(allText(lesson, tree).join(' '))).toEqual([]));

  it('can be read at the first go', () => {
    const { longest, longestLength, average, grade } = readability(allText(lesson, tree));
    expect(longestLength, longest).toBeLessThanOrEqual(longestSentence);
    expect(average, 'words a sentence').toBeLessThanOrEqual(averageSentence);
    expect(grade, 'Flesch-Kincaid grade').toBeLessThanOrEqual(highestGrade);
  });
});

/** The prose of the page and of its questions. */
function allText(lesson: Lesson, tree: ReturnType<typeof lessonTree>): string[] {
  const asked = lesson.questions.flatMap((question) => {
    if (question.kind === 'order') return [question.ask, question.why, ...question.items];
    if (question.kind === 'spot') return [question.ask, question.why, question.otherwise];
    return [question.ask, ...question.answers.flatMap(({ say, why }) => [say, why])];
  });
  return [...passages(tree), ...asked.map((text) => text.replace(/`[^`]*`/g, 'code'))];
}

it('knows an example from other code', () => {
  const [example, other] = nodesOf(lessonTree('```json at=/info\n{}\n```\n\n```json\n{}\n```\n'), 'code');
  expect([example, other].map((code) => code !== undefined && isExample(code))).toEqual([true, false]);
});

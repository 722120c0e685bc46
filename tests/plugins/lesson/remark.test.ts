// A lesson's Markdown becomes a page: frame, questions, pictures, ways into the validator, and nothing that is not used.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lessonTree } from '../../../src/plugins/lesson/read-lesson';
import remarkLesson from '../../../src/plugins/lesson/remark';
import { lessonSource, lessonSources } from '../../../src/plugins/lesson/source';
import { nodesOf } from '../../../src/plugins/lesson/tree';

interface Element {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly attributes?: ReadonlyArray<{ readonly name: string; readonly value: { readonly value: string } }>;
}

const top = mkdtempSync(join(tmpdir(), 'lesson-'));
const name = 'docs/modules/week-1/02-fixture/index.mdx';
const file = join(top, name);

beforeAll(() => cpSync(join(__dirname, '../../docs/lesson-fixture'), join(top, name, '..'), { recursive: true }));
afterAll(() => rmSync(top, { recursive: true, force: true }));

function made(text = lessonSource(top, name).text, path = file): Root {
  const tree = lessonTree(text);
  remarkLesson()(tree, { path });
  return tree;
}

const elements = (tree: Root) =>
  (tree.children as readonly Element[]).filter(({ type }) => type === 'mdxJsxFlowElement');
const textsOf = ({ attributes = [] }: Element) =>
  Object.fromEntries(attributes.map(({ name: key, value }) => [key, JSON.parse(value.value)]));
const only = (tree: Root, wanted: string) => {
  const found = elements(tree).filter((element) => element.name === wanted);
  expect(found, wanted).toHaveLength(1);
  return textsOf(found[0] ?? { type: '' });
};

describe('the page of a lesson', () => {
  test('has its parts in order', () => {
    expect(elements(made()).map((element) => element.name)).toEqual([
      ...['LessonData', 'LessonFacts', 'LessonPart', 'LessonPart', 'Picture', 'OpenExample', 'OpenExample'],
      ...['KnowledgeCheck', 'LessonEnd'],
    ]);
  });
  test('has its facts and questions', () => {
    const tree = made();
    expect(JSON.parse(only(tree, 'LessonFacts').facts)).toEqual({
      minutes: 10,
      level: 'beginner',
      questions: 4,
      exercises: 1,
    });
    const { lesson, questions } = only(tree, 'KnowledgeCheck');
    expect(lesson).toBe('fixture');
    expect(JSON.parse(questions)).toHaveLength(4);
  });
  test('has its picture inside', () => {
    const picture = only(made(), 'Picture');
    expect(picture).toMatchObject({ viewBox: '0 0 400 150', caption: 'Who calls whom' });
    expect(picture.name).toContain('A maker sends a request');
    expect(nodesOf(made(), 'image')).toEqual([]);
  });
  test('numbers its examples', () => {
    const opens = elements(made()).filter((element) => element.name === 'OpenExample');
    expect(opens.map(textsOf)).toEqual([
      { lesson: 'fixture', number: '1' },
      { lesson: 'fixture', number: '2' },
    ]);
  });
  test('ends with its sources, as links', () => {
    const tree = made();
    expect(nodesOf(tree, 'heading').map((heading) => plainText(heading))).toContain('Sources');
    expect(nodesOf(tree, 'link').map(({ url }) => url)).toContain(
      'https://learn.microsoft.com/en-us/connectors/custom-connectors/',
    );
  });
  test('ends with what the build knows of its place', () => {
    const [end] = elements(made()).filter((element) => element.name === 'LessonEnd');
    expect(end?.attributes).toMatchObject([{ name: 'end', value: { value: 'lessonEnd' } }]);
    const imported = (made().children as readonly Element[]).map(({ value }) => value);
    expect(imported).toContain("import lessonEnd from '@generated/lesson-data/default/end-of-fixture.json';");
  });
  test('imports what it uses and nothing else', () => {
    const imports = (tree: Root) => (tree.children as readonly Element[]).filter(({ type }) => type === 'mdxjsEsm');
    const all = imports(made()).map(({ value = '' }) => /^import (\w+)/.exec(value)?.[1]);
    expect(all).toContain('KnowledgeCheck');
    expect(all).not.toContain('Curriculum');
    expect(new Set(all).size).toBe(all.length);
  });
  test('leads to rules where they are', () => {
    const tree = made(`${lessonSource(top, name).text}\nSee the [host](/rules/host-required/#why).\n`);
    expect(nodesOf(tree, 'link').map(({ url }) => url)).toContain('/docs/rules/host-required/#why');
  });
});

test('a lesson with mistakes throws their sentences', () => {
  const bad = 'docs/modules/week-1/03-bad/index.mdx';
  cpSync(join(top, name, '..'), join(top, bad, '..'), { recursive: true });
  writeFileSync(join(top, bad), lessonSource(top, name).text.replace('minutes: 10', 'minutes: ten'));
  expect(() => made('', join(top, bad))).toThrow(`${bad}:6:12: "minutes" must be a whole number above 0.`);
});

test('other pages are left alone', () => {
  for (const path of ['docs/tools/index.md', 'docs/modules/01-what/index.md', 'docs/roadmap/week-1.md']) {
    expect(made('# A\n\ntext\n', join(top, path))).toEqual(lessonTree('# A\n\ntext\n'));
  }
});

describe('the page of the modules', () => {
  const path = () => join(top, 'docs/modules/index.md');

  test('lists all lessons in the place of the plain list', () => {
    const tree = made('## The lessons, week by week\n\nText.\n\n- one\n\nMore.\n', path());
    expect(elements(tree).map((element) => element.name)).toEqual(['Curriculum']);
    expect(nodesOf(tree, 'list')).toEqual([]);
  });
  test('needs that list', () => {
    expect(() => made('## Lessons\n\n- one\n', path())).toThrow('needs a list under');
  });
});

test('lessons are found on the disk, in the order of their numbers', () => {
  for (const number of ['10-late', '9-early']) {
    cpSync(join(top, name, '..'), join(top, 'docs/modules/week-2', number), { recursive: true });
  }
  const found = lessonSources(top).filter(({ path }) => path.includes('week-2'));
  expect(found.map(({ path }) => path)).toEqual([
    'docs/modules/week-2/9-early/index.mdx',
    'docs/modules/week-2/10-late/index.mdx',
  ]);
  expect(found[0]?.exercises).toEqual(['name-the-drink']);
});

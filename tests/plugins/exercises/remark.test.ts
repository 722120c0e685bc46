// The page of a lesson gets what an exercise shows before it is started, and nothing of the rest.
import path from 'node:path';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import remarkExercise from '../../../src/plugins/exercises/remark';

const root = path.join(__dirname, '../../..');
const page = path.join(root, 'docs/contributing/write-an-exercise/index.mdx');

interface Attribute {
  readonly name: string;
  readonly value: string | { readonly value: string };
}

function run(id: string | undefined, frontMatter: object = {}, before: object[] = []) {
  const attributes = id === undefined ? [] : [{ type: 'mdxJsxAttribute', name: 'id', value: id }];
  const element = {
    type: 'mdxJsxFlowElement',
    name: 'Exercise',
    attributes: attributes as unknown as Attribute[],
    position: { start: { line: 7, column: 1 } },
  };
  const inner = { type: 'blockquote', children: [element] };
  const tree = { type: 'root', children: [...before, inner] } as unknown as Root;
  remarkExercise()(tree, { path: page, cwd: root, data: { frontMatter } });
  const told = (name: string) => {
    const value = element.attributes.find((each) => each.name === name)?.value;
    return typeof value === 'object' ? JSON.parse(value.value) : value;
  };
  return { tree, told };
}

test('the head of the exercise stands in the page', () => {
  const { tree, told } = run('count-the-lamps', { lesson: { id: 'lamps' } });
  const head = JSON.parse(told('head'));
  expect(Object.keys(head)).toEqual(['id', 'title', 'minutes', 'task', 'goals']);
  expect(head).toMatchObject({ id: 'count-the-lamps', title: 'Count the lamps', minutes: 5 });
  expect(head.goals).toContain('The definition has no errors');
  expect(told('head')).not.toContain('enum');
  expect(told('lesson')).toBe('lamps');
  expect(tree.children).toMatchObject([{ type: 'mdxjsEsm' }, { type: 'blockquote' }]);
});

test('a page that is no lesson has no lesson, and an import is not made twice', () => {
  const made = { type: 'mdxjsEsm', value: "import Exercise from 'a';" };
  const { tree, told } = run('count-the-lamps', {}, [made]);
  expect(told('lesson')).toBe('');
  expect(tree.children).toHaveLength(2);
});

test('what is not there is told at its line', () => {
  expect(() => run('no-such-exercise')).toThrow(
    /index\.mdx:7:1: There is no exercise "no-such-exercise" beside this page/,
  );
  expect(() => run(undefined)).toThrow(/index\.mdx:7:1: An exercise needs an id/);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endOfLine,
  insertMember,
  removeEntry,
  renameMember,
  replaceValue,
} from '../../../src/connector/text/json-edit';
import type { JsonNode } from '../../../src/connector/text/json-node';
import { parseJson } from '../../../src/connector/text/parse-json';
import { applyEdits } from '../../../src/connector/text/text-edit';

function nodeAt(text: string, pointer: string): JsonNode {
  const node = parseJson(text).root?.at(pointer);
  if (node === undefined) throw new Error(`nothing at ${pointer}`);
  return node;
}

const insert = (text: string, pointer: string, name: string, value: unknown, after?: string) =>
  applyEdits(text, [insertMember(text, nodeAt(text, pointer), name, value, after)]);
const remove = (text: string, pointer: string) => applyEdits(text, removeEntry(nodeAt(text, pointer)));

describe('insertMember', () => {
  it('gives the new member a line and the indentation of its neighbours', () => {
    expect(insert('{\n    "a": 1\n}', '', 'b', [2])).toBe('{\n    "a": 1,\n    "b": [\n        2\n    ]\n}');
  });

  it('stays on the line where the object does', () => {
    expect(insert('{ "a": 1 }', '', 'b', { c: 2 })).toBe('{ "a": 1, "b": {"c":2} }');
  });

  it('comes after the member that is named, else at the end', () => {
    expect(insert('{ "a": 1, "b": 2 }', '', 'x', 0, 'a')).toBe('{ "a": 1, "x": 0, "b": 2 }');
    expect(insert('{ "a": 1, "b": 2 }', '', 'x', 0, 'none')).toBe('{ "a": 1, "b": 2, "x": 0 }');
  });

  it('opens an empty object', () => {
    expect(insert('{\n  "a": {}\n}', '/a', 'b', 1)).toBe('{\n  "a": {\n    "b": 1\n  }\n}');
    expect(insert('{}', '', 'b', 1)).toBe('{\n  "b": 1\n}');
  });

  it('uses the tabs and line ends that it finds', () => {
    expect(insert('{\r\n\t"a": 1\r\n}', '', 'b', {})).toBe('{\r\n\t"a": 1,\r\n\t"b": {}\r\n}');
  });
});

describe('replaceValue', () => {
  it('indents a value of several lines like its surroundings', () => {
    const text = '{\n  "a": {\n    "b": 1\n  }\n}';
    expect(applyEdits(text, [replaceValue(text, nodeAt(text, '/a/b'), { c: 1 })])).toBe(
      '{\n  "a": {\n    "b": {\n      "c": 1\n    }\n  }\n}',
    );
  });
});

describe('renameMember', () => {
  it('changes the name alone', () => {
    const text = '{ "a" :  1 }';
    expect(applyEdits(text, renameMember(nodeAt(text, '/a'), 'b"'))).toBe('{ "b\\"" :  1 }');
  });

  it('does nothing to items and roots', () => {
    expect(renameMember(nodeAt('[1]', '/0'), 'b')).toEqual([]);
    expect(renameMember(nodeAt('[1]', ''), 'b')).toEqual([]);
  });
});

describe('removeEntry', () => {
  it.each([
    ['the first member', '{ "a": 1, "b": 2 }', '/a', '{ "b": 2 }'],
    ['the last member', '{ "a": 1, "b": 2 }', '/b', '{ "a": 1 }'],
    ['a middle item', '[\n  1,\n  2,\n  3\n]', '/1', '[\n  1,\n  3\n]'],
    ['the only item', '[ 1 ]', '/0', '[]'],
    ['nothing, for the root', '[1]', '', '[1]'],
  ])('takes out %s with its comma', (_, text, pointer, expected) => {
    expect(remove(text, pointer)).toBe(expected);
  });
});

describe('edits of any document', () => {
  const object = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1, maxKeys: 6 });
  const layout = fc.constantFrom(undefined, 2, 4, '\t');

  it('leave sound JSON with the one change', () => {
    fc.assert(
      fc.property(object, layout, fc.jsonValue({ maxDepth: 2 }), fc.boolean(), (value, indent, added, crlf) => {
        fc.pre(!Object.hasOwn(value, 'new'));
        const text = JSON.stringify(value, null, indent).replaceAll('\n', crlf ? '\r\n' : '\n');
        const expected: unknown = JSON.parse(JSON.stringify(added));
        expect(JSON.parse(insert(text, '', 'new', added))).toEqual({ ...JSON.parse(text), new: expected });
        expect(endOfLine(insert(text, '', 'new', 1))).toBe(crlf && indent !== undefined ? '\r\n' : '\n');
        const first = nodeAt(text, '').members[0];
        if (first?.value === undefined) return;
        const rest = JSON.parse(text);
        delete rest[first.name];
        expect(JSON.parse(applyEdits(text, removeEntry(first.value)))).toEqual(rest);
      }),
    );
  });
});

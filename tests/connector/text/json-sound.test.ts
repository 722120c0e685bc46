import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from '../../../src/connector/text/json-node';
import { readSound } from '../../../src/connector/text/json-sound';
import { readTree } from '../../../src/connector/text/json-tree';

/** Everything that a reader says of a node and of what it holds. */
function described(node: JsonNode | undefined): unknown {
  if (node === undefined) return undefined;
  const { kind, start, end, value, key, keyRange, damaged, repeats, pointer, members, items } = node;
  return {
    ...{ kind, start, end, value, key, keyRange, damaged, repeats, pointer },
    members: members.map((member) => [member.name, member.keyRange, described(member.value)]),
    items: items.map(described),
  };
}

const tolerant = (text: string) => described(readTree(text, new Map(), false).root);

describe('readSound', () => {
  it.each([
    '{}',
    ' [ ] \r\n',
    '\ufeff{ "a": 1 }',
    '"text"',
    '-0.5e+10',
    '{"a":{"b":[true,false,null,"x",-1,1.5E3]}}',
    '{ "a" : 1 , "b" : [ 1 , 2 ] }',
    String.raw`{ "a\"b": "\u00e9\n\\", "\/": "\ud83d\ude00" }`,
    '{ "a": 1, "a": 2 }',
    `{ ${Array.from({ length: 20 }, (_, index) => `"m${index % 19}": ${index}`).join(', ')} }`,
    `{ "${'long'.repeat(30)}": 1, "${'long'.repeat(30)}": 2 }`,
    `${'['.repeat(200)}${']'.repeat(200)}`,
  ])('reads %j as the tolerant reader does', (text) => {
    expect(described(readSound(text))).toEqual(tolerant(text));
  });

  it('reads whatever is written soundly as the tolerant reader does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(described(readSound(text))).toEqual(tolerant(text));
      }),
    );
  });

  it.each([
    '',
    '{',
    '[1',
    '{"a"}',
    '{"a":}',
    '{"a" 1}',
    '{a:1}',
    '{"a":1,}',
    '[1,]',
    '[1 2]',
    '[1}',
    '{} {}',
    '[tru]',
    '[truex]',
    '[01]',
    '[.5]',
    '[-]',
    '["a]',
    '["a\nb"]',
    '["\\x"]',
    '["\\u12"]',
    '["a\tb"]',
    '// c\n{}',
    '{"a":1}\u00a0',
    `${'['.repeat(201)}${']'.repeat(201)}`,
  ])('gives up on %j', (text) => {
    expect(readSound(text)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { decodeFragment, referenceOf, resolve } from '../../../src/connector/model/references';
import type { JsonNode } from '../../../src/connector/text/json-node';
import { parseJson } from '../../../src/connector/text/parse-json';

const text = JSON.stringify({
  definitions: {
    Plain: { type: 'string' },
    Chain: { $ref: '#/definitions/Plain' },
    Self: { $ref: '#/definitions/Self' },
    Ping: { $ref: '#/definitions/Pong' },
    Pong: { $ref: '#/definitions/Ping' },
    Lost: { $ref: '#/definitions/Nowhere' },
    Outside: { $ref: 'other.json#/definitions/Plain' },
    Web: { $ref: 'https://lending-library.example/book.json' },
    Number: { $ref: 7 },
    'A/B~C': { type: 'object' },
    'Mit Umlaut ä': { type: 'array' },
    Escaped: { $ref: '#/definitions/A~1B~0C' },
    Percent: { $ref: '#/definitions/Mit%20Umlaut%20%C3%A4' },
    BadPercent: { $ref: '#/definitions/100%' },
  },
});

const root = parseJson(text).root as JsonNode;
const resolved = (name: string) => {
  const node = root.at(`/definitions/${name}`);
  return node === undefined ? undefined : resolve(root, node)?.pointer;
};

describe('resolve', () => {
  it.each([
    ['a node that is no reference', 'Plain', '/definitions/Plain'],
    ['a reference to a reference', 'Chain', '/definitions/Plain'],
    ['a name with slash and tilde', 'Escaped', '/definitions/A~1B~0C'],
    ['a name with percent escapes', 'Percent', '/definitions/Mit Umlaut ä'],
    ['a `$ref` that is no text, which is no reference', 'Number', '/definitions/Number'],
  ])('follows %s', (_, name, pointer) => {
    expect(resolved(name)).toBe(pointer);
  });

  it.each(['Self', 'Ping', 'Lost', 'Outside', 'Web', 'BadPercent'])('ends nowhere for %s', (name) => {
    expect(resolved(name)).toBeUndefined();
  });

  it('passes over arrays and scalars', () => {
    const array = parseJson('["a"]').root as JsonNode;
    expect(resolve(array, array)).toBe(array);
    expect(referenceOf(array)).toBeUndefined();
  });
});

describe('decodeFragment', () => {
  it('leaves what is not percent-encoded', () => {
    expect(decodeFragment('/a+b')).toBe('/a+b');
    expect(decodeFragment('/100%')).toBe('/100%');
  });
});

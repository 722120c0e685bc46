/** Paths into schemas: what they find, what they miss and what they cannot know. */
import { describe, expect, it } from 'vitest';
import { DefinitionModel } from '../../../src/connector/model/definition';
import { followPath, typeOf } from '../../../src/connector/model/value-path';
import { parseJson } from '../../../src/connector/text/parse-json';

function follow(schema: unknown, path: string, definitions: object = {}) {
  const { root } = parseJson(JSON.stringify({ definitions: { ...definitions, Start: schema } }));
  if (root === undefined) throw new Error('no document');
  const definition = new DefinitionModel('a.json', root);
  return { definition, answer: followPath(definition, root.at('/definitions/Start'), path) };
}

const kindOf = (schema: unknown, path: string, definitions?: object) => follow(schema, path, definitions).answer.kind;
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

describe('a path into a schema', () => {
  it('finds the schema itself by the empty path', () => {
    const { answer } = follow(object({ a: text }), '');
    expect(answer.kind === 'found' && answer.schema.pointer).toBe('/definitions/Start');
  });

  it('finds properties below each other, through references', () => {
    const { answer, definition } = follow(object({ a: { $ref: '#/definitions/A' } }), 'a/b', {
      A: object({ b: text }),
    });
    expect(answer.kind === 'found' && answer.schema.pointer).toBe('/definitions/A/properties/b');
    expect(answer.kind === 'found' && typeOf(definition, answer.schema)).toBe('string');
  });

  it.each([
    ['names the step that is missing', object({ a: object({ b: text }) }), 'a/c', 'c'],
    ['does not look inside texts', object({ a: text }), 'a/b', 'b'],
    ['does not look inside arrays', object({ a: { type: 'array', items: object({ b: text }) } }), 'a/b', 'b'],
    ['does not take the names of JSON Schema for properties', object({ a: text }), 'properties', 'properties'],
  ])('%s', (_, schema, path, name) => {
    expect(follow(schema, path).answer).toEqual({ kind: 'missing', name });
  });

  it.each([
    ['an empty schema', {}, 'a'],
    ['an object that lists nothing', { type: 'object' }, 'a'],
    ['additional properties of any kind', object({ a: text }, { additionalProperties: true }), 'b'],
    ['a dynamic schema', object({ a: text }, { 'x-ms-dynamic-schema': { operationId: 'A' } }), 'a'],
    ['a reference that leads nowhere', object({ a: { $ref: '#/definitions/No' } }), 'a/b'],
    ['a composition with a part that leads nowhere', { allOf: [{ $ref: '#/definitions/No' }] }, 'a'],
  ])('does not know what is in %s', (_, schema, path) => {
    expect(kindOf(schema, path)).toBe('unknowable');
  });

  it('takes additional properties of one kind for any name', () => {
    expect(kindOf({ type: 'object', additionalProperties: object({ b: text }) }, 'any/b')).toBe('found');
    expect(kindOf({ type: 'object', additionalProperties: object({ b: text }) }, 'any/c')).toBe('missing');
    expect(kindOf(object({ a: text }, { additionalProperties: false }), 'b')).toBe('missing');
  });

  it('looks into all parts of a composition', () => {
    const parts = { allOf: [object({ a: text }), { allOf: [object({ b: text })] }] };
    expect(kindOf(parts, 'b')).toBe('found');
    expect(kindOf(parts, 'c')).toBe('missing');
  });

  it('survives references and compositions that run in circles', () => {
    const circle = {
      A: object({ next: { $ref: '#/definitions/A' } }),
      B: { $ref: '#/definitions/C' },
      C: { $ref: '#/definitions/B' },
    };
    expect(kindOf({ $ref: '#/definitions/A' }, Array(50).fill('next').join('/'), circle)).toBe('found');
    expect(kindOf({ $ref: '#/definitions/B' }, 'a', circle)).toBe('unknowable');
    expect(kindOf({ allOf: [{ $ref: '#/definitions/Start' }] }, 'a')).toBe('unknowable');
  });

  it('knows names with slashes, escaped and plain, and passes over a leading slash', () => {
    const schema = object({ 'a/b': object({ c: text }) });
    expect(kindOf(schema, 'a/b')).toBe('found');
    expect(kindOf(schema, 'a~1b/c')).toBe('found');
    expect(kindOf(schema, '/a~1b')).toBe('found');
  });

  it('does not take members of every JavaScript object for properties', () => {
    expect(kindOf(object({ a: text }), 'constructor')).toBe('missing');
    expect(kindOf(object({ a: text }), '__proto__')).toBe('missing');
  });
});

/** Sizes of schemas: what counts, how references multiply, and that loops end. */
import { describe, expect, it } from 'vitest';
import { DefinitionModel } from '../../../src/connector/model/definition';
import { measure, schemaSizes, utf8Length } from '../../../src/connector/model/measure';
import { parseJson } from '../../../src/connector/text/parse-json';
import { definitionFile, sampleWith } from '../rules/sample';

function model(document: unknown, indent?: number): { definition: DefinitionModel; text: string } {
  const text = JSON.stringify(document, null, indent);
  const { root } = parseJson(text);
  if (root === undefined) throw new Error('no document');
  return { definition: new DefinitionModel('a.json', root), text };
}

function sizeOf(schema: unknown, definitions: object = {}) {
  const { definition } = model({ definitions: { Start: schema, ...definitions } });
  const { schemas, depth } = schemaSizes(definition).definitions[0] ?? { schemas: -1, depth: -1 };
  return [schemas, depth];
}

const text = { type: 'string' };
const to = (name: string) => ({ $ref: `#/definitions/${name}` });

describe('the size of a schema', () => {
  it.each([
    ['nothing in a text', text, [0, 1]],
    [
      'properties, items and additional properties',
      { properties: { a: text, b: { items: text } }, additionalProperties: text },
      [4, 3],
    ],
    ['parts of a composition', { allOf: [{ properties: { a: text } }, text] }, [3, 3]],
    [
      'no additional properties where none are described',
      { properties: { a: text }, additionalProperties: true },
      [1, 2],
    ],
  ])('counts %s', (_, schema, expected) => {
    expect(sizeOf(schema)).toEqual(expected);
  });

  it('counts a definition in each place that refers to it', () => {
    expect(sizeOf({ properties: { a: to('A'), b: to('A') } }, { A: { properties: { x: text, y: text } } })).toEqual([
      6, 3,
    ]);
    expect(sizeOf(to('A'), { A: { properties: { x: text } } })).toEqual([1, 2]);
  });

  it('cuts loops where they come back', () => {
    expect(sizeOf({ properties: { a: text, self: to('Start') } })).toEqual([2, 2]);
    const pair = { A: { properties: { b: to('B'), x: text } }, B: { properties: { a: to('A') } } };
    expect(sizeOf({ properties: { a: to('A') } }, pair)).toEqual([4, 4]);
  });

  it('gives the same numbers whichever definition is measured first', () => {
    const a = { properties: { b: to('B'), x: text } };
    const b = { properties: { a: to('A') } };
    const sizes = (definitions: object) =>
      Object.fromEntries(
        schemaSizes(model({ definitions }).definition).definitions.map(({ name, schemas }) => [name, schemas]),
      );
    expect(sizes({ A: a, B: b })).toEqual(sizes({ B: b, A: a }));
    expect(sizes({ A: a, B: b })).toEqual({ A: 3, B: 3 });
  });

  it('ends soon where definitions all refer to each other', () => {
    const names = Array.from({ length: 40 }, (_, index) => `D${index}`);
    const definitions = Object.fromEntries(
      names.map((name) => [name, { properties: Object.fromEntries(names.map((other) => [other, to(other)])) }]),
    );
    const started = performance.now();
    expect(schemaSizes(model({ definitions }).definition).definitions[0]?.schemas).toBeGreaterThan(512);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('counts dangling references as one', () => {
    expect(sizeOf({ properties: { a: to('Nothing') } })).toEqual([1, 2]);
  });
});

describe('the size of a definition', () => {
  it('adds up what operations take and return', () => {
    const content = sampleWith().get(definitionFile);
    const { definition } = model(JSON.parse(String(content)));
    const { operations, schemas } = schemaSizes(definition);
    const byId = Object.fromEntries(operations.map(({ operation, schemas: count }) => [operation.id, count]));
    // GetBook: one parameter, the answer and its four properties.
    expect(byId.GetBook).toBe(6);
    // WhenBookReturned: body with one property, answer with one, notification with four.
    expect(byId.WhenBookReturned).toBe(9);
    expect(byId.DeleteHook).toBe(1);
    expect(schemas).toBe(operations.reduce((sum, { schemas: count }) => sum + count, 0));
  });

  it('tells bytes as written and characters without white space', () => {
    const document = { info: { title: 'Bücher – 📚' }, list: [1, true, null, {}, []] };
    const { definition, text: written } = model(document, 4);
    const { bytes, characters } = measure(definition, written);
    expect(bytes).toBe(new TextEncoder().encode(written).length);
    expect(characters).toBe(JSON.stringify(document).length);
  });

  it('counts half a character of a broken text without losing count', () => {
    expect(utf8Length('a\ud83d')).toBe(4);
  });
});

// Content can be told in several ways; what is changed keeps what stands beside it.
import { describe, expect, it } from 'vitest';
import {
  examplePlaces,
  inWay,
  isTold,
  schemaAt,
  wayOf,
  withMoreExamples,
  withoutExample,
} from '../../../../src/components/generator/content/content-way';

const shown = { status: '200', example: { id: 1 } };

describe('content', () => {
  it('is told in the way that counts', () => {
    expect([undefined, {}, shown, { examples: [] }].map(wayOf)).toEqual(['example', 'example', 'example', 'example']);
    expect(wayOf({ schema: {}, dynamicSchema: {}, example: 1 })).toBe('schema');
    expect(wayOf({ dynamicSchema: {}, example: 1 })).toBe('dynamicSchema');
    expect(isTold(shown)).toBe(true);
    expect([undefined, {}, { status: '200' }].map(isTold)).toEqual([false, false, false]);
  });

  it('that becomes a schema starts with what the examples say', () => {
    expect(inWay(shown, 'schema')).toEqual({
      status: '200',
      schema: { type: 'object', properties: { id: { type: 'integer', title: 'Id' } } },
    });
    expect(inWay(undefined, 'schema')).toEqual({ schema: { type: 'object', properties: {} } });
    expect(inWay({ status: '200', schema: {} }, 'example')).toEqual({ status: '200' });
    expect(inWay(shown, 'dynamicSchema')).toEqual({ status: '200', dynamicSchema: {} });
  });

  it('gets more examples and fewer', () => {
    const two = withMoreExamples(shown);
    expect(two).toEqual({ status: '200', examples: [{ id: 1 }, null] });
    expect(examplePlaces(two)).toEqual(['/examples/0', '/examples/1']);
    expect(schemaAt(two)).toEqual(schemaAt(shown));
    expect(withoutExample(two, 1)).toEqual(shown);
    expect(withoutExample(two, 0)).toEqual({ status: '200' });
    expect(withMoreExamples(undefined)).toEqual({ examples: [null] });
    expect(examplePlaces(shown)).toEqual(['/example']);
  });

  it('that is half done has no schema or a loose one, but does not fail', () => {
    expect(schemaAt({ dynamicSchema: {} })).toBeUndefined();
    expect(schemaAt({ schema: 'x' })).toBeUndefined();
    expect(schemaAt(7)).toBeUndefined();
  });
});

// What is typed becomes a value of the right kind; an operation that is chosen proposes the rest.
import { describe, expect, it } from 'vitest';
import { textOfValue, typedValue } from '../../../../src/components/generator/parameters/typed-value';
import {
  answerSchema,
  offersValues,
  parameterNames,
  proposedTree,
  proposedValues,
  sourceOf,
  withSource,
} from '../../../../src/components/generator/parameters/value-source';

describe('a typed value', () => {
  it.each([
    ['5', 'integer', 5],
    ['5.', 'integer', '5.'],
    ['5.50', 'number', 5.5],
    ['12345678901234567890', 'integer', '12345678901234567890'],
    ['five', 'integer', 'five'],
    ['true', 'boolean', true],
    ['yes', 'boolean', 'yes'],
    ['5', 'string', '5'],
    ['a, b', 'array', ['a', 'b']],
    [' ', 'string', undefined],
  ])('%s as %s', (text, type, expected) => expect(typedValue(text, type)).toEqual(expected));

  it('is a text again', () => {
    expect([5, true, 'a', ['a', 1], { a: 1 }, undefined, null].map(textOfValue)).toEqual([
      '5',
      'true',
      'a',
      'a, 1',
      '{"a":1}',
      '',
      '',
    ]);
  });
});

const listKeepers = {
  method: 'get',
  path: '/houses/{house}/keepers',
  parameters: [{ name: 'since' }],
  responses: [
    { status: '404', example: { items: [1] } },
    { status: '200', example: { keepers: [{ since: '1', id: 'k', name: 'Ana', isFolder: true }] } },
  ],
};

describe('the source of values', () => {
  it('is read and changed', () => {
    expect(sourceOf({ enum: [] })).toBe('enum');
    expect(sourceOf(withSource({ name: 'a', enum: [] }, 'dynamicValues'))).toBe('dynamicValues');
    expect(sourceOf(withSource({ name: 'a', dynamicValues: {} }, 'dynamicTree'))).toBe('dynamicTree');
    expect(withSource({ name: 'a', dynamicTree: {} }, 'typed')).toEqual({ name: 'a' });
    expect(sourceOf(undefined)).toBe('typed');
  });

  it('is an operation that answers with a list', () => {
    expect(offersValues(listKeepers)).toBe(true);
    expect(offersValues({ ...listKeepers, method: 'post' })).toBe(false);
    expect(offersValues({ ...listKeepers, responses: [{ status: '200', example: { id: 1 } }] })).toBe(false);
    expect(offersValues({ method: 'get' })).toBe(false);
    expect(answerSchema(listKeepers)).toHaveProperty('properties.keepers');
    expect(parameterNames(listKeepers)).toEqual(['since', 'house']);
  });

  it('proposes what stands in its answer', () => {
    expect(proposedValues('ListKeepers', listKeepers, ['house'])).toEqual({
      operation: 'ListKeepers',
      collection: 'keepers',
      value: 'id',
      title: 'name',
      parameters: { house: 'house' },
    });
    expect(proposedValues('X', {}, [])).toEqual({ operation: 'X' });
    expect(proposedTree('ListKeepers', listKeepers, ['house'])).toMatchObject({
      open: { value: 'id', isFolder: 'isFolder', parameters: { house: 'house' } },
      browse: { value: 'id', chosen: { since: 'id' } },
    });
  });
});

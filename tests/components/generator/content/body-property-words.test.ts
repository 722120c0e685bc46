// Which properties of a body have fields of their own, and what is said of one in a few words.
import { describe, expect, it } from 'vitest';
import { flatProperties, propertyWords } from '../../../../src/components/generator/content/body-property-words';

describe('the properties of a body', () => {
  it('are those that hold a single value', () => {
    const schema = {
      type: 'object',
      properties: {
        title: { type: 'string', title: 'Title', description: 'What it is called.' },
        any: {},
        tags: { type: 'array', items: { type: 'string' } },
        shelf: { type: 'object', properties: {} },
        other: { $ref: '#/definitions/Other' },
        strange: 7,
      },
    };
    expect(flatProperties(schema)).toEqual([
      { name: 'title', title: 'Title', type: 'string', description: 'What it is called.' },
      { name: 'any', title: 'any', type: 'string', description: '' },
    ]);
    for (const none of [undefined, 7, { type: 'array', items: schema }, { $ref: '#/x' }])
      expect(flatProperties(none)).toEqual([]);
  });

  it.each([
    [undefined, ''],
    [{}, ''],
    [{ enum: [{ value: 1 }] }, '1 value'],
    [{ enum: [1, 2], default: 'a', visibility: 'advanced' }, '2 values, default "a", advanced'],
    [{ dynamicValues: {} }, 'a list of the service'],
  ])('say of %j: %j', (property, words) => {
    expect(propertyWords(property)).toBe(words);
  });
});

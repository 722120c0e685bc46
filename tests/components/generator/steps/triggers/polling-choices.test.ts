// What the example of a polling trigger offers to choose from.
import { describe, expect, it } from 'vitest';
import {
  isRemembered,
  pollingChoices,
  withItems,
} from '../../../../../src/components/generator/steps/triggers/polling-choices';

const trigger = {
  kind: 'polling',
  response: {
    example: {
      books: [{ id: 7, loan: { returnedAt: '2026-01-02T03:04:05Z' } }],
      page: { more: [{ id: 1 }] },
    },
  },
};

describe('a polling trigger', () => {
  it('takes its items from a list at the top of the answer', () => {
    expect(pollingChoices(trigger)).toEqual({ lists: ['books'], values: [], isBare: false });
    expect(pollingChoices({ ...trigger, items: 'books' }).values).toEqual(['id', 'loan.returnedAt']);
    expect(pollingChoices({ response: { example: [{ id: 1 }] } })).toEqual({ lists: [], values: ['id'], isBare: true });
    expect(pollingChoices(undefined)).toEqual({ lists: [], values: [], isBare: false });
  });

  it('gets a proposal for what says how new an item is', () => {
    expect(withItems(trigger, 'books')).toEqual({ ...trigger, items: 'books', state: { property: 'loan.returnedAt' } });
    const own = { ...trigger, state: { property: 'id', parameter: 'after' } };
    expect(withItems(own, 'books')).toEqual({ ...own, items: 'books' });
    expect(withItems({ ...own, items: 'books' }, '')).toEqual(own);
    expect(withItems({ response: { example: { a: [{ id: 1, x: 2 }] } } }, 'a')).toMatchObject({
      state: { property: 'id' },
    });
    expect(withItems({ response: { example: { a: [{ x: 2 }] } } }, 'a')).not.toHaveProperty('state');
  });
});

describe('what a trigger has seen', () => {
  it.each([
    [undefined, false],
    [[{ template: 'setheader' }], false],
    [[{ template: 'pollingtrigger', operations: ['Other'] }], false],
    [[{ template: 'pollingtrigger', operations: ['WhenNew'] }], true],
    [[{ template: 'pollingtrigger' }], true],
  ])('with the policies %j is remembered: %s', (policies, remembered) => {
    expect(isRemembered(policies, 'WhenNew')).toBe(remembered);
  });
});

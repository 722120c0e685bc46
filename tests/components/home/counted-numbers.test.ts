/** The home page shows counted numbers, and nothing where nothing was counted. */
import { expect, it } from 'vitest';
import { countedNumbers } from '../../../src/components/home/counted-numbers';

it('keeps the order and the values of the build', () => {
  expect(countedNumbers({ officialCodeCount: 8, ruleCount: 12 }).map(({ value }) => value)).toEqual([12, 8]);
});

it.each([[undefined], [null], ['12'], [{}], [{ ruleCount: 0 }], [{ ruleCount: '12' }], [{ ruleCount: Number.NaN }]])(
  'shows nothing for %j',
  (data) => {
    expect(countedNumbers(data)).toEqual([]);
  },
);

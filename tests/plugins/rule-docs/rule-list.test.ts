import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/connector';
import { coveredCodes, publishedCodes } from '../../../src/plugins/rule-docs/official-codes';
import { ruleList } from '../../../src/plugins/rule-docs/rule-list';
import { ruleOf } from './subject';

describe('the list of rules', () => {
  const list = ruleList(catalogue);

  it('counts what there is', () => {
    expect(list.ruleCount).toBe(catalogue.length);
    expect(list.subjects.reduce((sum, { rules }) => sum + rules.length, 0)).toBe(catalogue.length);
    expect(list.officialCodeCount).toBeGreaterThan(0);
    expect(list.officialCodeCount).toBeLessThanOrEqual(publishedCodes);
  });

  it('has plain data only, and each code of a rule once', () => {
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
    const twice = {
      ...ruleOf('url-absolute'),
      official: [1, 2].map((n) => ({ code: 'UrlNotValid', message: `${n}` })),
    };
    expect(ruleList([twice]).subjects[0]?.rules[0]?.official).toEqual(['UrlNotValid']);
  });
});

it('counts a code once, however many rules speak for it', () => {
  const codes = coveredCodes([ruleOf('info-title-required'), ruleOf('info-version-required'), ruleOf('url-absolute')]);
  expect(codes).toEqual(['RequiredPropertyMissing', 'UrlNotValid']);
});

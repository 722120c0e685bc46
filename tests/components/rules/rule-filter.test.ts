import { describe, expect, it } from 'vitest';
import { everyRule, filterFromQuery, passes, queryOfFilter } from '../../../src/components/rules/rule-filter';
import type { ListedRule } from '../../../src/plugins/rule-docs/rule-list';

const rule: ListedRule = {
  id: 'operation-summary-required',
  title: 'An operation has a `summary`',
  severity: { custom: 'hint', certified: 'error', independent: 'off' },
  files: ['definition'],
  official: ['OperationSummaryMissing'],
  origin: 'certification',
  fixable: false,
};

describe('a filter in an address', () => {
  it('comes back as it went', () => {
    const filter = {
      ...everyRule,
      words: 'summary & more',
      profile: 'certified',
      level: 'error',
      repair: 'hand',
    } as const;
    expect(filterFromQuery(queryOfFilter(filter, ''))).toEqual(filter);
  });

  it('is not there when nothing is asked for', () => {
    expect(queryOfFilter(everyRule, '?words=old&level=error')).toBe('');
    expect(filterFromQuery('')).toEqual(everyRule);
  });

  it('leaves other parts of the query alone, and ignores what nobody offers', () => {
    expect(queryOfFilter({ ...everyRule, level: 'hint' }, '?theme=dark')).toBe('?theme=dark&level=hint');
    expect(filterFromQuery('?level=fatal&profile=&file=readme')).toEqual({ ...everyRule, file: 'readme' });
  });
});

describe('a rule passes', () => {
  it.each([
    [{}, true],
    [{ words: 'SUMMARY operation' }, true],
    [{ words: 'operationsummarymissing' }, true],
    [{ words: 'summary host' }, false],
    [{ profile: 'certified' }, true],
    // Silent for this kind of connector.
    [{ profile: 'independent' }, false],
    [{ profile: 'independent', level: 'off' }, true],
    [{ level: 'error' }, true],
    [{ level: 'warning' }, false],
    [{ profile: 'custom', level: 'error' }, false],
    [{ file: 'definition' }, true],
    [{ file: 'icon' }, false],
    [{ origin: 'platform' }, false],
    [{ repair: 'hand' }, true],
    [{ repair: 'safe' }, false],
  ] as const)('%j: %s', (filter, expected) => {
    expect(passes(rule, { ...everyRule, ...filter })).toBe(expected);
  });
});

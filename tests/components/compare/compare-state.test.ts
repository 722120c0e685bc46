// The state of the comparison's page, and how changes are grouped.
import { describe, expect, it } from 'vitest';
import { initialCompareState, reduceCompare, type Version } from '../../../src/components/compare/compare-state';
import { grouped } from '../../../src/components/compare/grouping';
import { isVersion } from '../../../src/components/compare/storage';
import type { ShownChange, ShownComparison } from '../../../src/worker/compare-protocol';

const version = (name: string): Version => ({
  name,
  files: [
    { path: 'a.json', bytes: new Uint8Array(), text: '{}', encoding: 'utf-8', byteOrderMark: false, lineEnd: '\n' },
  ],
});
const change = (id: string, verdict: ShownChange['verdict'], ...operations: string[]): ShownChange => ({
  id,
  verdict,
  operations,
  kind: 'operation-deleted',
  message: id,
  was: 'a',
  is: 'b',
  why: 'c',
  instead: 'd',
});
const result = (...changes: ShownChange[]): ShownComparison => ({
  changes,
  notes: [],
  sameness: 'different',
  comparable: true,
  summary: { breaking: changes.length, risky: 0, safe: 0 },
  verdict: 'So.',
});

describe('the state', () => {
  const both = initialCompareState(version('one'), version('two'));

  it('keeps everything when an opening or a comparison is stopped', () => {
    const choices = [{ name: 'one', sources: [] }];
    const offered = reduceCompare(both, { type: 'offered', side: 'old', choices });
    const stopped = reduceCompare(offered, { type: 'openingStopped', side: 'old' });
    expect(stopped.old).toEqual({ ...offered.old, problems: [expect.stringContaining('was stopped')] });
    const working = reduceCompare(both, { type: 'started' });
    expect(reduceCompare(working, { type: 'stopped' })).toEqual({ ...both, outcome: { state: 'stopped' } });
    // It came to its end in the moment of the press.
    const done = reduceCompare(working, { type: 'compared', result: result() });
    expect(reduceCompare(done, { type: 'stopped' })).toBe(done);
  });

  it('shows the first change of an outcome, and another when it is asked for', () => {
    const compared = reduceCompare(both, {
      type: 'compared',
      result: result(change('x', 'breaking', 'A'), change('y', 'breaking', 'A')),
    });
    expect(compared.selected).toBe('x');
    expect(reduceCompare(compared, { type: 'selected', id: 'y' }).selected).toBe('y');
  });

  it('forgets the outcome when a version changes or both change places', () => {
    const compared = reduceCompare(both, { type: 'compared', result: result(change('x', 'breaking', 'A')) });
    const swapped = reduceCompare(compared, { type: 'swapped' });
    expect([swapped.old.version?.name, swapped.new.version?.name, swapped.outcome.state]).toEqual([
      'two',
      'one',
      'none',
    ]);
    const opened = reduceCompare(compared, { type: 'opened', side: 'new', version: version('three'), problems: [] });
    expect([opened.new.version?.name, opened.outcome.state, opened.selected]).toEqual(['three', 'none', undefined]);
  });

  it('keeps a version when the next files cannot be read', () => {
    const refused = reduceCompare(both, { type: 'refused', side: 'old', problems: ['No.'] });
    expect(refused.old).toMatchObject({ version: { name: 'one' }, problems: ['No.'] });
  });

  it('is empty after a new start', () => {
    expect(reduceCompare(both, { type: 'cleared' })).toEqual(initialCompareState(undefined, undefined));
  });
});

describe('the groups', () => {
  it('go by verdict, then by operations, in the order of the report', () => {
    const groups = grouped([
      change('a', 'breaking', 'One'),
      change('b', 'breaking', 'Two'),
      change('c', 'breaking', 'One'),
      change('d', 'safe'),
    ]);
    expect(groups.map(({ verdict, count }) => [verdict, count])).toEqual([
      ['breaking', 3],
      ['safe', 1],
    ]);
    expect(groups[0]?.groups.map(({ operations, changes }) => [operations, changes.map(({ id }) => id)])).toEqual([
      [['One'], ['a', 'c']],
      [['Two'], ['b']],
    ]);
  });
});

describe('what was kept', () => {
  it('counts when it has our shape', () => {
    expect(isVersion(version('one'))).toBe(true);
    for (const wrong of [undefined, null, 1, {}, { name: 'a', files: [] }, { name: 'a', files: [{ path: 'a' }] }]) {
      expect(isVersion(wrong)).toBe(false);
    }
  });
});

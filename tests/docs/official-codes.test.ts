/** The table of official codes is complete and as fresh as the rules. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeRows, officialCodesPage, refreshCommand, testOf } from '../../src/plugins/rule-docs/official-codes-page';

const root = new URL('../../', import.meta.url);
const { published, others } = codeRows();

/** Needs knowledge of the service that no file holds. Once a rule speaks for it, this list is to be emptied. */
const mayLack: readonly string[] = [];

it('every published code has a rule', () => {
  expect(published).toHaveLength(174);
  const without = published.filter(({ rules }) => rules.length === 0).map(({ code }) => code);
  expect(without.filter((code) => !mayLack.includes(code))).toEqual([]);
  expect(officialCodesPage()).toContain(`${174 - without.length} of 174 published codes`);
});

it('every rule in the table has its test', () => {
  for (const { code, rules } of [...published, ...others]) {
    for (const rule of rules) expect(existsSync(new URL(testOf(rule), root)), `${code}: ${testOf(rule)}`).toBe(true);
  }
});

it('the page is what the rules say', () => {
  const page = readFileSync(new URL('docs/contributing/official-codes.md', root), 'utf8');
  expect(page === officialCodesPage(), `docs/contributing/official-codes.md is old; run "${refreshCommand}"`).toBe(
    true,
  );
});

// The runner of all checks: how it reads the numbers of a test run, and that it cannot take nothing for success.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countTests, judge, STEPS } from '../../scripts/check.mjs';

const VITEST =
  ' Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 40 passed | 1 skipped (43)\n   Start at  10:00:00\n';
const PLAYWRIGHT =
  '  2 failed\n    [phone] › search.spec.ts\n  1 flaky\n    [phone] › a\n  3 did not run\n  19 passed (9.1m)\n';
const STEP = { script: 'unit', title: 'unit tests', countsTests: true };

describe('the closing lines', () => {
  test.each([
    ['Vitest', VITEST, { passed: 40, failed: 2 }],
    [
      'Vitest in colour',
      '\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m55 passed\u001b[39m\u001b[22m (55)',
      { passed: 55, failed: 0 },
    ],
    ['Playwright', PLAYWRIGHT, { passed: 19, failed: 6 }],
    ['Playwright, all good', 'Running 4 tests\n  4 passed (2.1s)\n', { passed: 4, failed: 0 }],
    ['none', 'No test files found, exiting with code 0\n', undefined],
    ['words of a test', 'it says 4 passed somewhere\n', undefined],
  ])('%s', (_, output, expected) => expect(countTests(output)).toEqual(expected));
});

describe('the verdict', () => {
  test.each([
    ['a good run', 0, ' Tests  4 passed (4)', { ok: true, passed: 4, failed: 0 }],
    ['a bad run', 1, VITEST, { ok: false, passed: 40, failed: 2 }],
    ['a run that breaks after its tests', 1, ' Tests  4 passed (4)', { ok: false, passed: 4, failed: 1 }],
    ['a run that says yes with a failed test', 0, VITEST, { ok: false, passed: 40, failed: 2 }],
    ['a run without a test', 0, 'nothing to do', { ok: false, passed: 0, failed: 1, note: 'ran no test' }],
    ['a run in which all are skipped', 0, ' Tests  4 skipped (4)', { ok: false, passed: 0, failed: 1 }],
  ])('of %s', (_, exitCode, output, expected) => expect(judge(STEP, exitCode, output)).toMatchObject(expected));

  test('of a step without tests is its exit code', () => {
    const step = { script: 'lint', title: 'lint' };
    expect(judge(step, 0, '')).toMatchObject({ ok: true, passed: 1, failed: 0 });
    expect(judge(step, 2, ' Tests  4 passed (4)')).toMatchObject({ ok: false, passed: 0, failed: 1 });
  });
});

test('every step is a script of the package', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(STEPS.map(({ script }) => script).filter((script) => scripts[script] === undefined)).toEqual([]);
});

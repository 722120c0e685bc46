// What a page loads before anything can be checked stays small, and nothing slips into it by an import too many.
import { expect, test } from 'vitest';
import { weigh } from '../../scripts/bench/weights.mjs';
import * as companionModules from '../../src/connector/rules/companion-rules';

const wanted = 100 * 1024;

test('the worker that a page starts is light', async () => {
  const { gzip, modules } = await weigh('src/worker/validator.worker.ts');
  expect(modules).toContain('src/connector/rules/operation-summary-required.ts');
  // What people read of the rules comes with the panels and reports that show it.
  for (const late of ['catalogue', 'sources']) expect(modules).not.toContain(`src/connector/rules/${late}.ts`);
  expect(gzip).toBeLessThanOrEqual(wanted);
});

test('the engine with the rules for all files and their repairs is light', async () => {
  const { gzip, modules } = await weigh('src/connector/repairs.ts');
  expect(modules).toContain('src/connector/rules/icon-max-size.ts');
  expect(gzip).toBeLessThanOrEqual(wanted);
});

test('the engine for a definition has no rules for other files and no library', async () => {
  const { modules } = await weigh('src/connector/plain.ts');
  const companions = Object.values(companionModules).map(({ id }) => `src/connector/rules/${id}.ts`);
  expect(modules.filter((name) => companions.includes(name) || name.includes('node_modules'))).toEqual([]);
});

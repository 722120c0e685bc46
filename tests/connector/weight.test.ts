// What a page loads before anything can be checked stays small, and nothing slips into it by an import too many.
import { expect, test } from 'vitest';
import { weigh } from '../../scripts/bench/weights.mjs';
import * as companionModules from '../../src/connector/rules/companion-rules';

const wanted = 100 * 1024;

test('the engine for a definition and its properties is light, and without the rules for other files', async () => {
  const { gzip, modules } = await weigh('src/connector/plain.ts');
  const companions = Object.values(companionModules).map(({ id }) => `src/connector/rules/${id}.ts`);
  expect(modules).toContain('src/connector/rules/operation-summary-required.ts');
  expect(modules.filter((name) => companions.includes(name) || name.includes('node_modules'))).toEqual([]);
  expect(gzip).toBeLessThanOrEqual(wanted);
});

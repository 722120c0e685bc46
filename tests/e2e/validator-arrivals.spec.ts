// Connectors that come to the validator by an address.
import { deflateRawSync } from 'node:zlib';
import { keptIn } from './kept';
import { expect, test, visit } from './site-test';
import { flawed } from './validator-files';

test('an example of a rule page opens in the validator, with what its rule finds', { tag: '@once' }, async ({
  page,
}) => {
  await visit(page, 'docs/rules/operation-summary-required/');
  await page.getByRole('link', { name: 'Open example 1 in the validator' }).click();
  await expect(page).toHaveURL(/validator\/$/);
  const finding = page.getByRole('button', { name: /^(Error|Warning|Hint): / }).filter({ hasText: /summary/i });
  await expect(finding.first()).toBeVisible();
});

test('a shared connector opens, and what was there before can be had back', { tag: '@once' }, async ({ page }) => {
  await visit(page, 'validator/');
  await page.locator('.cm-content').fill('{ "mine": true }');
  await expect(page.getByText(/^Would be accepted/).first()).toBeVisible();
  await expect.poll(() => keptIn(page, 'fusion-validator', 'workspace', 'current')).toContain('mine');
  const shared = {
    name: 'Tea',
    profile: 'independent',
    files: [{ path: 'apiDefinition.swagger.json', text: flawed }],
  };
  const hash = `#connector=${deflateRawSync(JSON.stringify(shared)).toString('base64url')}`;
  await page.goto('about:blank');
  await visit(page, `validator/${hash}`);
  await expect(page.locator('.cm-content')).toContainText('"Tea Room"');
  await expect(page.getByRole('radio', { name: 'Independent' })).toBeChecked();
  await expect(page).toHaveURL(/validator\/$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.cm-content')).toContainText('"mine": true');
});

for (const [what, path] of [
  ['a cut link', 'validator/#connector=7Zx'],
  ['an example that is gone', 'validator/?example=operation-summary-required/99'],
] as const) {
  test(`${what} is said to be so`, { tag: '@once' }, async ({ page }) => {
    await visit(page, path);
    await expect(page.getByText(/damaged|There is no example/)).toBeVisible();
  });
}

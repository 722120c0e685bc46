// The list of rules as a reader narrows it.
import { expect, test, visit } from './site-test';

test('the list is narrowed, and the choice stands in the address', async ({ page }) => {
  await visit(page, 'docs/rules/');
  const rows = page.getByRole('main').getByRole('rowheader');
  const all = await rows.count();
  // The list follows the choice a moment later.
  await page.getByLabel('File').selectOption('Properties');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const some = await rows.count();
  await page.getByLabel('Repair').selectOption('Automatic');
  await expect(page).toHaveURL(/\?file=properties&repair=safe$/);
  await expect.poll(() => rows.count()).toBeLessThan(some);
  const few = await rows.count();
  expect(few).toBeGreaterThan(0);
  await expect(page.getByRole('status')).toHaveText(`${few} of ${all} rules`);

  await page.reload();
  await expect(page.getByLabel('File')).toHaveValue('properties');
  await expect.poll(() => rows.count()).toBe(few);

  await page.getByLabel('Words, id or official code').fill('nothing has this');
  await expect(page.getByRole('status')).toContainText(`0 of ${all} rules: none fits.`);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => rows.count()).toBe(all);
  await expect(page).toHaveURL(/docs\/rules\/$/);
});

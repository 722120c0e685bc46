// Search works from the built site alone: the index is a file of the site.
import type { Page } from '@playwright/test';
import { expect, test, visit } from './site-test';

/** Types into the search field of the navigation bar, as a person does: the field wakes up when it gets the focus. */
async function searchFor(page: Page, text: string): Promise<void> {
  const field = page.getByRole('navigation', { name: 'Main' }).getByLabel('Search', { exact: true });
  await field.click();
  await expect(field).toHaveRole('combobox');
  await field.pressSequentially(text);
}

test('a typed word is found, and the result leads to its page', async ({ page }) => {
  await visit(page, '');
  await searchFor(page, 'roadmap');
  const first = page.getByRole('option').first();
  await expect(first).toBeVisible();
  await expect(page.getByRole('listbox')).toContainText(/roadmap/i);
  await first.click();
  await expect(page).not.toHaveURL(/\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the word that was looked for is highlighted where it stands', { tag: '@once' }, async ({ page }) => {
  await visit(page, 'docs/roadmap/?_highlight=cohort');
  const marks = page.locator('article mark');
  await expect(marks.first()).toHaveText(/cohort/i);
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').first().click();
  await expect(marks).toHaveCount(0);
});

test('who has gone on before the index came keeps the focus', async ({ page }) => {
  let deliver = (): void => undefined;
  const delivery = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  let isAsked = false;
  await page.route(/search-index/, async (route) => {
    isAsked = true;
    await delivery;
    await route.continue();
  });
  await visit(page, '');
  const field = page.getByRole('navigation', { name: 'Main' }).getByLabel('Search', { exact: true });
  await expect(async () => {
    await field.blur();
    await field.focus();
    // It is asked for once, and perhaps after this look.
    expect(isAsked).toBe(true);
  }).toPass();
  const logo = page.getByRole('navigation', { name: 'Main' }).getByRole('link').first();
  await logo.focus();
  deliver();
  await expect(field).toHaveRole('combobox');
  await expect(logo).toBeFocused();
  // The way back is open: by its shortcut, too.
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

test('a word that is nowhere says so', async ({ page }) => {
  await visit(page, '');
  await searchFor(page, 'zzyzxq');
  await expect(page.getByText(/no results/i)).toBeVisible();
});

test('the search page lists results by its address', async ({ page }) => {
  await visit(page, 'search/?q=roadmap');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /roadmap/i })
      .first(),
  ).toBeVisible();
});

// What holds for every kind of page, in both colour modes and both widths.
import type { Page } from '@playwright/test';
import { expectAccessibleInBothModes } from './accessible';
import { samplePages } from './page-types';
import { expect, test, visit } from './site-test';

for (const { type, path } of samplePages()) {
  test(`${type.name}: accessible in light and dark, fits the screen, says what it is`, async ({ page }) => {
    await visit(page, path);
    await expectTellingHead(page, type.unlisted === undefined);
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothModes(page);
  });
}

for (const mode of ['light', 'dark'] as const) {
  test(`a reader who prefers ${mode} gets ${mode}`, { tag: '@once' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode });
    await visit(page, '');
    await expect(page.locator('html')).toHaveAttribute('data-theme', mode);
  });
}

async function expectTellingHead(page: Page, listed: boolean): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('main')).toHaveCount(1);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /^https:\/\//);
  // A page that search engines must not list needs no description for them.
  if (listed) await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S.{20,}/);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
}

test.describe('an address that does not exist', () => {
  // The browser itself logs the status of the page.
  test.use({ tolerated: /404.*\/no-such-page\// });

  test('answers 404 with a page that leads on', async ({ page }) => {
    const response = await page.goto('no-such-page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeVisible();
  });
});

test.describe('a rule that does not exist', () => {
  // The status of the page and of its data, and React's word that it threw the served page away.
  test.use({ tolerated: /404|#418/ });

  test('is said to be none, with the way to all rules', { tag: '@once' }, async ({ page }) => {
    const response = await page.goto('docs/rules/no-such-rule/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no rule “no-such-rule”');
    await page.getByRole('link', { name: 'all rules', exact: true }).click();
    await expect(page).toHaveURL(/docs\/rules\/$/);
  });
});

// The words of the glossary in a lesson: opened by keyboard, by touch, without scripts, and on paper plain text.
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';

const path = 'docs/modules/week-2/triggers/';

const words = (page: Page) => page.locator('.term-word');
const note = (page: Page) => page.locator('.term-note:popover-open');
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test('a word says what it means, by keyboard', async ({ page }) => {
  await visit(page, path);
  const word = words(page).first();
  const height = await heightOf(page);
  await word.focus();
  await expect(word).toHaveAccessibleDescription(/^\p{Lu}.+\.$/u);
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  await expect(note(page)).toContainText((await word.innerText()).trim().slice(0, 5), { ignoreCase: true });
  expect(await heightOf(page), 'the text does not move').toBe(height);
  await expectAccessibleInBothModes(page, 'main');

  await page.keyboard.press('Tab');
  await expect(note(page).getByRole('link', { name: /^Glossary: / })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  await expect(word).toBeFocused();
});

test('the last word of a narrow or wide line has its note in the window', async ({ page }) => {
  await visit(page, path);
  const width = page.viewportSize()?.width ?? 0;
  for (const word of await words(page).all()) {
    await word.scrollIntoViewIfNeeded();
    await word.click();
    const box = await note(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
  }
});

test('each word is explained once, and few are', { tag: '@once' }, async ({ page }) => {
  await visit(page, path);
  const ids = await page.locator('.term-note').evaluateAll((notes) => notes.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(3);
  expect(ids.length).toBeLessThanOrEqual(12);
  await expect(page.locator(':is(h2, h3, a, pre, table, blockquote) .term')).toHaveCount(0);
});

test('a note that was opened before the page ran stays open', { tag: '@once' }, async ({ page }) => {
  await page.goto(path, { waitUntil: 'commit' });
  await words(page).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  // A press on another button would come again by now.
  await page.waitForTimeout(300);
  await expect(note(page)).toHaveCount(1);
});

test('a note leads to its entry', { tag: '@once' }, async ({ page }) => {
  await visit(page, path);
  await words(page).first().click();
  const link = note(page).getByRole('link');
  const name = (await link.innerText()).replace('Glossary: ', '');
  await link.click();
  await expect(page).toHaveURL(/\/docs\/modules\/glossary\/#[\w-]+$/);
  await expect(page.getByRole('heading', { level: 3, name: new RegExp(`^${name}`) })).toBeInViewport();
  await expectAccessible(page, 'main');
});

test('on paper a word is plain text', { tag: '@once' }, async ({ page }) => {
  await visit(page, path);
  await words(page).first().click();
  await expect(note(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(note(page)).toBeHidden();
  await expect(words(page).first()).toHaveCSS('text-decoration-line', 'none');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is opened and closed by touch or mouse', async ({ page, hasTouch }) => {
    await page.goto(path);
    const word = words(page).first();
    const press = () => (hasTouch ? word.tap() : word.click());
    await press();
    await expect(note(page)).toBeVisible();
    await press();
    await expect(note(page)).toHaveCount(0);
    await press();
    await page.locator('h1').first().click();
    await expect(note(page)).toHaveCount(0);
  });
});

// When the scripts of a page start: at the first sign of a reader, or by themselves a little later.
import type { Page } from '@playwright/test';
import { expect, test, visit } from './site-test';

const running = (page: Page) => page.locator('html[data-has-hydrated=true]');
const started = (page: Page) => page.locator('head script[src*="/main."]');

/** Notes in the page when its scripts are put in, so that a slow machine measures the same. */
async function watchStart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    performance.mark('first line');
    const watch = new MutationObserver(() => {
      if (document.querySelector('head script[src*="/main."]') === null) return;
      watch.disconnect();
      performance.mark('scripts put in');
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

/** From the first paint, or from when it is waited for no longer, to the scripts (ms). */
async function restBeforeStart(page: Page): Promise<number> {
  await expect(running(page)).toHaveCount(1, { timeout: 30_000 });
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at('scripts put in') - Math.min(at('first-contentful-paint'), at('first line') + 2000);
  });
}

test('a page that was painted starts nothing, and starts by itself after a while', async ({ page }) => {
  await watchStart(page);
  await page.goto('docs/modules/', { waitUntil: 'domcontentloaded' });
  expect(await restBeforeStart(page)).toBeGreaterThan(3500);
});

test('the first touch starts it', async ({ page }) => {
  await page.goto('docs/modules/', { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.body.dispatchEvent(new Event('touchstart', { bubbles: true })));
  await expect(started(page)).toHaveCount(1);
  await expect(running(page)).toHaveCount(1);
});

test('a button that is pressed before anything runs is pressed again', async ({ page, isMobile }) => {
  await page.goto('docs/modules/', { waitUntil: 'domcontentloaded' });
  const name = isMobile ? 'Toggle navigation bar' : 'Collapse sidebar';
  await page.getByRole('button', { name }).evaluate((button: HTMLElement) => button.click());
  await expect(running(page)).toHaveCount(1);
  await expect(isMobile ? page.locator('.navbar-sidebar--show') : page.getByLabel('Expand sidebar')).toBeVisible();
});

for (const [path, button, shown] of [
  ['validator/', 'First try', '.cm-content:has-text("bakery")'],
  ['compare/', 'Try with an example', 'h2:has-text("Breaks existing flows")'],
  ['generator/', 'Start', 'h2:has-text("General")'],
] as const) {
  test(`${path} does what was pressed before it was there`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    // Looked for and pressed at once: the button that is served gives way to another when the tool comes.
    await page.evaluate((words) => {
      const all = [...document.querySelectorAll<HTMLElement>('main button')];
      all.find(({ innerText }) => innerText.trim().startsWith(words))?.click();
    }, button);
    // On a phone the editor lies behind the findings.
    await expect(page.locator(shown)).toHaveCount(1);
  });
}

test('a tool starts when it is painted', { tag: '@once' }, async ({ page }) => {
  await watchStart(page);
  await page.goto('validator/', { waitUntil: 'domcontentloaded' });
  expect(await restBeforeStart(page)).toBeLessThan(3500);
});

test('an address that asks something starts the page at once', { tag: '@once' }, async ({ page }) => {
  await watchStart(page);
  await page.goto('docs/rules/?severity=error', { waitUntil: 'domcontentloaded' });
  expect(await restBeforeStart(page)).toBeLessThan(3500);
});

test('a device that keeps something for this site starts the page at once', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('fusion-kept', ''));
  await watchStart(page);
  await page.goto('docs/modules/', { waitUntil: 'domcontentloaded' });
  expect(await restBeforeStart(page)).toBeLessThan(3500);
});

test('code keeps its colours, and code of the next page gets them', { tag: '@once' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, 'docs/contributing/add-a-rule/');
  const block = page.locator('pre.prism-code').first();
  const served = await block.locator('.token').count();
  expect(served).toBeGreaterThan(3);
  const text = await block.innerText();
  expect(text.trim()).not.toBe('');
  const before = asked.length;
  await page.getByRole('link', { name: 'Change the schedule' }).first().click();
  await expect(page).toHaveURL(/change-the-schedule/);
  await expect(page.getByRole('heading', { level: 1, name: 'Change the schedule' })).toBeVisible();
  await expect(page.locator('pre.prism-code .token').first()).toBeVisible();
  expect(asked.length, 'the highlighter came with the second page').toBeGreaterThan(before);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Change the schedule' })).toHaveCount(0);
  await expect(block.locator('.token')).toHaveCount(served);
  expect((await block.innerText()).trim()).toBe(text.trim());
});

test('pages behind links in view are fetched when the browser rests', { tag: '@once' }, async ({ page }) => {
  await page.goto('docs/modules/?at=once');
  await expect(running(page)).toHaveCount(1);
  await expect(page.locator('head link[rel=prefetch][as=""], head link[rel=prefetch]:not([as])').first()).toBeAttached({
    timeout: 60_000,
  });
});

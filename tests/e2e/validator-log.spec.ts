// The reviewer's log as a visitor meets it.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { keptIn } from './kept';
import { expect, prefer, test, visit } from './site-test';
import { flawed, upload } from './validator-files';

const log = [
  'Thanks for the pull request! The validation says:',
  '',
  "2022-05-01T10:00:01.1234567Z ##[error]The 'summary' property is required. ValuePath: /paths/~1teas/get",
  '##[error]The property value must be one of the following: important, advanced, internal. ValuePath: /paths/~1teas/get/x-ms-visibility',
  "##[error]The 'title' value goes over the character limit '30' ValuePath: /info/title",
  '##[error]The operation has been deleted. This change breaks existing flows. ValuePath: operation/ListCakes Source: NewSwagger',
].join('\n');

const editor = (page: Page) => page.locator('.cm-content');
const field = (page: Page) => page.getByLabel('What the reviewer or the tool wrote');
const summary = (page: Page) => page.getByRole('status').filter({ hasText: /explained|known/ });
const message = (page: Page, words: string) => page.getByRole('listitem').getByRole('button', { name: words }).first();

/** Opens the panel: by its tab, which on a phone has a shorter name. */
async function openLog(page: Page) {
  await page.getByRole('tab', { name: /log$/i }).click();
  await expect(field(page)).toBeVisible();
}

async function pasteConnector(page: Page, text = flawed) {
  await editor(page).fill(text);
  await expect(page.getByText(/^Would be accepted/).first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await visit(page, 'validator/');
  await expect(editor(page)).toBeVisible();
});

test('a log is compared with the connector, and a click shows the place', async ({ page }) => {
  await pasteConnector(page);
  await openLog(page);
  await field(page).fill(log);
  await expect(summary(page)).toHaveText('4 messages explained: 2 to mend, 1 mended already. 1 line not known.');
  await expect(page.getByRole('region', { name: 'To mend: 2' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mended or gone: 1' })).toContainText('seems mended');
  await expect(page.getByText('Thanks for the pull request!').last()).toBeVisible();
  const row = message(page, 'must be one of the following');
  await expect(row).toContainText('apiDefinition.swagger.json:16:28');
  await row.click();
  await expect(page.getByRole('link', { name: /^Rule / })).toHaveAttribute(
    'href',
    /\/docs\/rules\/visibility-from-list\/$/,
  );
  const inEditor = page.getByRole('button', { name: 'Show in the editor' });
  if (await inEditor.isVisible()) await inEditor.click();
  await expect(page.locator('.cm-activeLine')).toContainText('"x-ms-visibility": "hidden"');
});

test('a fix mends the file, and the log notices', async ({ page }) => {
  const parameter = '{ "name": "kind", "in": "query", "type": "string", "x-ms-url-encoding": "single" }';
  const id = '"operationId": "ListTeas",';
  await pasteConnector(page, flawed.replace(id, `${id}\n        "parameters": [${parameter}],`));
  await openLog(page);
  await field(page).fill(
    "##[warning]Encoding for query parameter 'kind' is not supported. All query parameters are single encoded by default. ValuePath: /paths/~1teas/get/parameters/0",
  );
  await expect(summary(page)).toContainText('1 to mend');
  await message(page, 'single encoded by default').click();
  await openLog(page);
  await page.getByRole('button', { name: /^Fix: / }).click();
  await openLog(page);
  await expect(summary(page)).toContainText('0 to mend, 1 mended already');
});

test('a log is explained without a connector', async ({ page }) => {
  await page.getByRole('button', { name: "Reviewer's log" }).click();
  await field(page).fill(log);
  await expect(summary(page)).toHaveText('4 messages explained. 1 line not known.');
  await message(page, 'The operation has been deleted').click();
  await expect(page.getByText('Flows that use it would stop.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Drop a connector here' })).toBeVisible();
});

test('a log can be opened as a file, is there after a reload, and can be cleared', async ({ page }) => {
  await pasteConnector(page);
  await openLog(page);
  await page.getByLabel('Open a file').setInputFiles(upload('review.txt', log, 'text/plain'));
  await expect(field(page)).toHaveValue(/Thanks for the pull request/);
  await expect(summary(page)).toContainText('4 messages explained');
  // It is kept a moment after the last change.
  await expect.poll(() => keptIn(page, 'fusion-validator', 'workspace', 'log')).toBe(JSON.stringify(log));
  await page.reload();
  await openLog(page);
  await expect(field(page)).toHaveValue(log);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByText('Paste it as it is')).toBeVisible();
});

test('a file that is no text of a log is refused with a sentence', { tag: '@once' }, async ({ page }) => {
  await pasteConnector(page);
  await openLog(page);
  await page.getByLabel('Open a file').setInputFiles(upload('huge.txt', 'x'.repeat(2_100_000), 'text/plain'));
  await expect(page.getByText('huge.txt is larger than 2 MB')).toBeVisible();
});

test('the keyboard alone chooses panels and messages', { tag: '@once' }, async ({ page }) => {
  await pasteConnector(page);
  await page.getByRole('tab', { name: 'Findings' }).focus();
  await page.keyboard.press('ArrowRight');
  const tab = page.getByRole('tab', { name: "Reviewer's log" });
  await expect(tab).toBeFocused();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: "Reviewer's log" })).toBeVisible();
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await field(page).fill(log);
  await expect(summary(page)).toContainText('4 messages explained');
  for (const _ of ['the file', 'clear', 'the first message']) await page.keyboard.press('Tab');
  await expect(message(page, "The 'summary' property is required")).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-activeLine')).toBeVisible();
  await tab.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('tab', { name: 'Findings' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe is content in ${colorScheme} with an explained log`, async ({ page }) => {
    test.slow();
    await prefer(page, colorScheme);
    await pasteConnector(page);
    await openLog(page);
    await field(page).fill(log);
    await expect(summary(page)).toContainText('4 messages explained');
    await message(page, "The 'summary' property is required").click();
    await openLog(page);
    await expectAccessible(page, 'main');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

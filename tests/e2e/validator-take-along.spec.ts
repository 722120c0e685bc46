// What a visitor takes along of a connector, and what happens while a lot is opened.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expectAccessible, expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';
import { flawed, large, upload } from './validator-files';

const editor = (page: Page) => page.locator('.cm-content');
const verdict = (page: Page) => page.getByText(/^Would be accepted/).first();
const definition = 'apiDefinition.swagger.json';

async function show(page: Page, part: string) {
  const tab = page.getByRole('tab', { name: part });
  if (await tab.isVisible()) await tab.click();
}
async function paste(page: Page, text: string) {
  await editor(page).fill(text);
  await expect(verdict(page)).toBeVisible();
}
async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
/** What the command line says about the same text. */
async function printed(text: string, format: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'printed-'));
  try {
    await writeFile(path.join(folder, definition), text);
    const words = [path.resolve('dist/cli.mjs'), 'validate', definition, '--profile', 'custom', '--format', format];
    return execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  } catch (problem) {
    return String((problem as { stdout?: string }).stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.beforeEach(async ({ page }) => {
  await visit(page, 'validator/');
  await expect(editor(page)).toBeVisible();
});

test('a report in each format is what the command line prints', { tag: '@once' }, async ({ page }) => {
  await paste(page, flawed);
  await show(page, 'Take along');
  for (const format of ['markdown', 'text', 'json', 'sarif', 'junit', 'github', 'official']) {
    await page.getByLabel('Format of the report').selectOption(format);
    const { name, bytes } = await downloaded(page, 'Download report');
    expect(name).toContain(`connector-${format}.`);
    expect(bytes.toString('utf8'), format).toBe(await printed(flawed, format));
  }
});

test('Markdown is copied, or selected where copying is not allowed', { tag: '@once' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await paste(page, flawed);
  await show(page, 'Take along');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('The report was copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await printed(flawed, 'markdown'));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('The report is selected: press Ctrl+C')).toBeVisible();
  await expect(page.getByLabel('The report in Markdown')).toBeFocused();
});

test('the zip holds the files as they are now', async ({ page }) => {
  await page.getByRole('button', { name: /^First try/ }).click();
  await expect(verdict(page)).toBeVisible();
  await show(page, 'Editor');
  await editor(page).fill(flawed);
  await show(page, 'Take along');
  const { name, bytes } = await downloaded(page, 'Download as zip');
  expect(name).toBe('First try.zip');
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files).sort()).toEqual([definition, 'apiProperties.json']);
  expect(strFromU8(files[definition] ?? new Uint8Array())).toBe(flawed);
});

test('a link holds the whole connector and opens it', async ({ page, context }) => {
  await paste(page, flawed);
  await show(page, 'Take along');
  await expect(page.getByText('in the part of the address that is not sent to servers')).toBeVisible();
  const link = await page.getByLabel('The link').inputValue();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is selected: press Ctrl+C')).toBeVisible();
  const other = await context.newPage();
  await other.goto(link);
  await expect(verdict(other)).toBeVisible();
  await show(other, 'Editor');
  await expect(editor(other)).toContainText('"Tea Room"');
});

test('what is too long for a link is offered one operation at a time', async ({ page, context }) => {
  const noise = (seed: number) =>
    Array.from({ length: 40 }, (_, index) => Math.sin(seed * 99 + index).toString(36)).join(' ');
  let number = 0;
  const text = large(60_000).replaceAll('Reads the tea of that number.', () => `Reads ${noise(number++)}.`);
  await page.getByLabel('Files of a connector').setInputFiles([upload(definition, text)]);
  await expect(verdict(page)).toBeVisible();
  await show(page, 'Take along');
  await expect(page.getByText('The whole connector does not fit')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'The whole connector' })).toBeDisabled();
  await page.getByLabel('Operation', { exact: true }).selectOption('GetTea7');
  await expect(page.getByLabel('Operation', { exact: true })).toHaveValue('/paths/~1teas~17/get');
  const link = await page.getByLabel('The link').inputValue();
  expect(link.length).toBeLessThanOrEqual(8000);
  const other = await context.newPage();
  await other.goto(link);
  await expect(verdict(other)).toBeVisible();
  await show(other, 'Editor');
  await expect(editor(other)).toContainText('GetTea7');
  await expect(editor(other)).not.toContainText('GetTea6');
});

test('the operation is the one at the selected finding', { tag: '@once' }, async ({ page }) => {
  await paste(page, large(1000));
  await page.getByRole('button', { name: /^Error: .*is hidden/ }).click();
  await show(page, 'Take along');
  await page.getByRole('radio', { name: 'One operation' }).check();
  await expect(page.getByLabel('Operation', { exact: true })).toHaveValue('/paths/~1teas/get');
  await expect(page.getByText('The link holds this operation')).toBeVisible();
});

test('one operation that is too long is said to be', { tag: '@once' }, async ({ page }) => {
  const noise = Array.from({ length: 3000 }, (_, index) => Math.sin(index).toString(36)).join(' ');
  await paste(page, flawed.replace('Lists all teas.', noise));
  await show(page, 'Take along');
  await expect(page.getByText('Even this operation with what it needs is longer')).toBeVisible();
});

test('the panel has no accessibility problems, in light and dark', async ({ page }) => {
  await paste(page, flawed);
  await show(page, 'Take along');
  await page.getByRole('radio', { name: 'One operation' }).check();
  await expect(page.getByLabel('The link')).toBeVisible();
  await expectAccessibleInBothModes(page);
});

async function manyConnectors(count: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'connectors-'));
  for (let number = 0; number < count; number++) {
    const own = path.join(folder, `Tea ${String(number).padStart(3, '0')}`);
    await mkdir(own);
    const text = number % 3 === 0 ? flawed : flawed.replace('"x-ms-visibility": "hidden",', '');
    await writeFile(path.join(own, definition), text);
  }
  return folder;
}

test('opening a lot shows how far it is, and a cancel leaves what was open', async ({ page }) => {
  const folder = await manyConnectors(30);
  try {
    await paste(page, flawed);
    await page.evaluate(() => {
      const read = File.prototype.arrayBuffer;
      const released = new Promise((resolve) => addEventListener('files released', resolve, { once: true }));
      let count = 0;
      File.prototype.arrayBuffer = async function () {
        // Some come, so that there is something to tell; the rest waits for the test.
        await (++count > 5 ? released : new Promise((resolve) => setTimeout(resolve, 200)));
        return read.call(this);
      };
    });
    await show(page, 'Files');
    await page.getByLabel('Folder of a connector').setInputFiles(folder);
    await expect(page.getByRole('progressbar', { name: 'Reading the files' })).toBeVisible();
    await expect(page.getByText(/^[1-9]\d* of 30$/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Opening was stopped. What was open is still there.')).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('files released')));
    await show(page, 'Editor');
    await expect(editor(page)).toContainText('"Tea Room"');
    await expect(page.getByRole('button', { name: 'Check all' })).toHaveCount(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('all connectors of a zip are checked into a table that can be sorted, and a row opens one', async ({ page }) => {
  // The accessibility check of 218 rows takes its time on a busy machine.
  test.setTimeout(240_000);
  const entries: Record<string, Uint8Array> = {};
  for (let number = 0; number < 217; number++) {
    const text = number === 100 ? flawed : flawed.replace('"x-ms-visibility": "hidden",', '');
    entries[`Tea ${String(number).padStart(3, '0')}/${definition}`] = new TextEncoder().encode(text);
  }
  const zip = upload('teas.zip', Buffer.from(zipSync(entries)), 'application/zip');
  await page.getByLabel('Files of a connector').setInputFiles([zip]);
  await expect(page.getByRole('heading', { name: /^217 folders/ })).toBeVisible();
  await page.getByRole('button', { name: 'Check all' }).click();
  await expect(page.getByText(/^217 connectors checked, \d+ with errors\.$/)).toBeVisible({ timeout: 60_000 });
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(218);
  await page.getByRole('button', { name: 'Errors', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Errors' })).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.nth(1)).toContainText('Tea 100');
  await expectAccessible(page);
  await rows.nth(1).getByRole('button').click();
  await expect(verdict(page)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);

  const back = page.getByRole('button', { name: 'Back to all connectors' });
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The list of all 217 connectors is back.')).toBeAttached();
  await expect(page.getByRole('columnheader', { name: 'Errors' })).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.nth(1).getByRole('button')).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(back).toBeVisible();
});

test('checking all can be cancelled; what is done stays', { tag: '@once' }, async ({ page }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'connectors-'));
  try {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      await mkdir(path.join(folder, name));
      await writeFile(path.join(folder, name, definition), large(900_000));
    }
    await page.getByLabel('Folder of a connector').setInputFiles(folder);
    await page.getByRole('button', { name: 'Check all' }).click();
    await expect(page.getByRole('progressbar', { name: 'Checking all connectors' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText(/^[0-7] of 8 connectors checked/)).toBeVisible();
    await page.getByRole('button', { name: 'None' }).click();
    await expect(page.getByRole('button', { name: 'Check all again' })).toHaveCount(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

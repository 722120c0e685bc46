// The comparison as a visitor meets it.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { keptIn } from './kept';
import { expect, test, visit } from './site-test';
import { upload } from './validator-files';

const older = readFileSync('src/samples/lending-library-first-edition/apiDefinition.swagger.json', 'utf8');
const newer = readFileSync('src/samples/lending-library/apiDefinition.swagger.json', 'utf8');

const verdict = (page: Page) => page.getByRole('status', { name: 'Outcome' });
const change = (page: Page, words: string) => page.getByRole('button', { name: words });
const texts = (page: Page) => page.getByRole('region', { name: 'Both texts at the chosen change' });

async function open(page: Page, side: 'old' | 'new', ...files: Parameters<typeof upload>[]) {
  await page.getByLabel(`Files of the ${side} version`).setInputFiles(files.map((file) => upload(...file)));
}

test.beforeEach(async ({ page }) => {
  await visit(page, 'compare/');
  // Until the tool is there, its buttons keep what is pressed.
  await expect(page.locator('[data-press]')).toHaveCount(0);
});

test('an empty page says what it takes and that nothing leaves', async ({ page }) => {
  await expect(page.getByRole('region', { name: 'Old version' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'New version' })).toBeVisible();
  await expect(page.getByText('Nothing that you enter leaves this browser')).toBeVisible();
});

test('the example shows what breaks, why, and the place in both texts', async ({ page }) => {
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await expect(verdict(page)).toContainText('6 changes break existing flows.');
  await expect(page.getByRole('heading', { name: /^Breaks existing flows/ })).toBeVisible();
  const gone = change(page, 'The operation RenewLoan is gone.');
  await gone.click();
  await expect(gone).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('The operation has been deleted. This change breaks existing flows.')).toBeVisible();
  await expect(page.getByText('ValuePath: operation/RenewLoan')).toBeVisible();
  await page.getByRole('button', { name: 'Show in both texts' }).click();
  await expect(texts(page)).toBeFocused();
  await expect(texts(page).locator('.cm-changed-line').first()).toContainText('"post"');
  await expect(texts(page).locator('.cm-changed-line').last()).toContainText('"paths"');
  const back = page.getByRole('button', { name: 'Back to the change' });
  if (await back.isVisible()) {
    await back.click();
    await expect(gone).toBeFocused();
  }
  await expectAccessible(page);
});

test('two files are compared, swapped, kept over a reload and forgotten', async ({ page }) => {
  await open(page, 'old', ['old.json', older]);
  await expect(verdict(page)).toContainText('Now the new version.');
  await open(page, 'new', ['new.json', newer]);
  await expect(verdict(page)).toContainText('6 changes break existing flows.');
  await page.getByRole('button', { name: 'Swap old and new' }).click();
  await expect(change(page, 'The operation WhenBookReturned is gone.')).toBeVisible();
  await expect.poll(() => keptIn(page, 'fusion-compare', 'versions', 'both')).toContain('"old":{"name":"new.json"');
  await page.reload();
  await expect(change(page, 'The operation WhenBookReturned is gone.')).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('button', { name: 'Swap old and new' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Now the')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Swap old and new' })).toHaveCount(0);
});

test('files that take their time show how far they are, and a cancel leaves what was there', async ({ page }) => {
  await open(page, 'old', ['old.json', older]);
  await expect(verdict(page)).toContainText('Now the new version.');
  await page.evaluate(() => {
    const read = File.prototype.arrayBuffer;
    const released = new Promise((resolve) => addEventListener('files released', resolve, { once: true }));
    File.prototype.arrayBuffer = async function () {
      await released;
      return read.call(this);
    };
  });
  const zone = page.getByRole('region', { name: 'Old version' });
  await open(page, 'old', ['new.json', newer], ['apiProperties.json', '{}']);
  await expect(zone.getByRole('progressbar', { name: 'Reading the files' })).toBeVisible();
  await expectAccessible(page);
  await zone.getByRole('button', { name: 'Cancel' }).click();
  await expect(zone.getByRole('alert')).toContainText('Opening was stopped. What was here before is still here.');
  await expect(zone.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('files released')));
  await expect(zone).toContainText('old.json');
});

test('a pasted text is a version; the same twice is the same', async ({ page }) => {
  for (const side of ['old', 'new'] as const) {
    const zone = page.getByRole('region', { name: side === 'old' ? 'Old version' : 'New version' });
    await zone.getByText('Or paste the definition').click();
    await zone.getByLabel(`Text of the ${side} version`).fill(newer);
    await zone.getByRole('button', { name: 'Use this text' }).click();
  }
  await expect(verdict(page)).toContainText('Both versions are the same.');
});

test('what cannot be compared is said', async ({ page }) => {
  await open(page, 'old', ['old.json', older]);
  await open(page, 'new', ['new.json', '{ "openapi": "3.0.1", "paths": {} }']);
  await expect(verdict(page)).toContainText('The two versions could not be compared.');
  await expect(page.getByText('is written in OpenAPI 3')).toBeVisible();
  await open(page, 'new', ['a.zip', 'no archive at all']);
  await expect(page.getByText(/could not be opened/)).toBeVisible();
});

test('works by keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Try with an example' }).focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText('6 changes break existing flows.');
  const second = change(page, 'The output books[]/shelf is gone.');
  await second.focus();
  await page.keyboard.press('Enter');
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await page.getByLabel('Text of the new version').focus();
  await expect(page.getByLabel('Text of the new version')).toBeFocused();
});

test('nothing of the texts is in any request', async ({ page, context }) => {
  const secret = 'NobodyMaySeeThis';
  const sent: string[] = [];
  context.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await open(page, 'old', ['old.json', older.replace('Lending Library', secret)]);
  await open(page, 'new', ['new.json', newer]);
  await expect(verdict(page)).toContainText('6 changes break existing flows.');
  expect(sent.filter((request) => request.includes(secret))).toEqual([]);
});

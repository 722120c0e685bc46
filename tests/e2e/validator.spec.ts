// The validator as a visitor meets it.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, prefer, test, visit } from './site-test';
import { flawed, large, picture, upload, utf16 } from './validator-files';

const editor = (page: Page) => page.locator('.cm-content');
const findings = (page: Page) => page.getByRole('button', { name: /^(Error|Warning|Hint): / });
const verdict = (page: Page) => page.getByText(/^Would be accepted/).first();
/** On a phone the parts stand behind tabs. */
async function show(page: Page, part: 'Findings' | 'Editor' | 'Files') {
  const tab = page.getByRole('tab', { name: part });
  if (await tab.isVisible()) await tab.click();
}
async function paste(page: Page, text: string) {
  await editor(page).fill(text);
  await expect(verdict(page)).toBeVisible();
}
async function openFiles(page: Page, ...files: Parameters<typeof upload>[]) {
  await page.getByLabel('Files of a connector').setInputFiles(files.map((file) => upload(...file)));
}

test.beforeEach(async ({ page }) => {
  await visit(page, 'validator/');
  await expect(editor(page)).toBeVisible();
});

test('an empty page says what it takes, that nothing leaves, and offers samples', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Drop a connector here' })).toBeVisible();
  await expect(page.getByText('Nothing that you enter leaves this browser')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Lending library|First try|Tide alerts)/ })).toHaveCount(3);
});

test('a pasted definition has findings, and a click shows the place', async ({ page }) => {
  await paste(page, flawed);
  await show(page, 'Findings');
  const finding = findings(page).filter({ hasText: 'is hidden' }).first();
  await expect(finding).toContainText('apiDefinition.swagger.json:16:28');
  await finding.click();
  await expect(page.getByRole('link', { name: /^Rule / })).toHaveAttribute('href', /\/docs\/rules\/[a-z0-9-]+\/$/);
  const inEditor = page.getByRole('button', { name: 'Show in the editor' });
  if (await inEditor.isVisible()) await inEditor.click();
  await expect(page.locator('.cm-activeLine')).toContainText('"x-ms-visibility": "hidden"');
  await expect(page.locator('.cm-lintRange-error').first()).toBeVisible();
});

test('the list is filtered by words and by severity', async ({ page }) => {
  await paste(page, flawed);
  await show(page, 'Findings');
  const all = await findings(page).count();
  expect(all).toBeGreaterThan(2);
  await page.getByLabel('Filter findings by words').fill('x-ms-visibility');
  await expect(findings(page)).toHaveCount(1);
  await page.getByLabel('Filter findings by words').fill('nothing has this');
  await expect(page.getByText(/No finding passes the filter/)).toBeVisible();
  await page.getByLabel('Filter findings by words').fill('');
  await page.getByLabel('Filter findings by severity').selectOption('hint');
  await expect(page.getByRole('button', { name: /^Error: / })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Hint: / }).first()).toBeVisible();
});

test('what the official tool says is in the details, and the filter finds it', async ({ page }) => {
  await paste(page, flawed);
  await show(page, 'Findings');
  await page.getByLabel('Filter findings by words').fill('property value must be one of important');
  await expect(findings(page)).toHaveCount(1);
  await findings(page).click();
  await expect(
    page.getByText('The property value must be one of the following: important, advanced, internal.'),
  ).toBeVisible();
});

test('another profile is another verdict, and it is remembered', async ({ page }) => {
  await paste(page, flawed);
  await expect(verdict(page)).toContainText('in your own environment');
  await page.getByRole('radio', { name: 'Independent' }).check();
  await expect(verdict(page)).toContainText("independent publisher's connector");
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Independent' })).toBeChecked();
});

test('the text is there after a reload, and can be forgotten, and brought back', async ({ page }) => {
  await paste(page, flawed);
  await page.reload();
  await expect(verdict(page)).toBeVisible();
  await show(page, 'Editor');
  await expect(editor(page)).toContainText('"Tea Room"');
  await show(page, 'Files');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByRole('heading', { name: 'Drop a connector here' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await show(page, 'Editor');
  await expect(editor(page)).toContainText('"Tea Room"');
  await show(page, 'Files');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Drop a connector here' })).toBeVisible();
  await expect(editor(page)).not.toContainText('Tea Room');
});

test('a text that was typed a moment before a reload is kept', { tag: '@once' }, async ({ page }) => {
  await editor(page).fill(flawed);
  await page.reload();
  await expect(editor(page)).toContainText('"Tea Room"');
});

test('the samples open, the finished one without an error', async ({ page }) => {
  await page.getByRole('button', { name: /^Lending library/ }).click();
  await expect(verdict(page)).toContainText('Would be accepted in your own environment.');
  await show(page, 'Files');
  await page.getByLabel('Open a sample').selectOption({ label: 'Tide alerts' });
  await expect(verdict(page)).toContainText('but for');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(verdict(page)).toContainText('Would be accepted in your own environment.');
});

test('a fix is applied in the editor and can be undone there', async ({ page }) => {
  await paste(page, flawed.replace('"2.0"', '2.0'));
  await show(page, 'Findings');
  await findings(page).filter({ hasText: 'swagger is the number' }).click();
  await page.getByRole('button', { name: /^Fix: / }).click();
  await expect(editor(page)).toContainText('"swagger": "2.0"');
  await expect(findings(page).filter({ hasText: 'swagger is the number' })).toHaveCount(0);
  await editor(page).press('Control+z');
  await expect(editor(page)).toContainText('"swagger": 2.0');
});

test('a missing comma is one sentence, and the rest is still checked', async ({ page }) => {
  await paste(page, flawed.replace('"title": "Tea Room",', '"title": "Tea Room"'));
  await show(page, 'Findings');
  await expect(findings(page).filter({ hasText: /comma/i })).toHaveCount(1);
  expect(await findings(page).count()).toBeGreaterThan(2);
});

test('a picture that is called .json is named for what it is', async ({ page }) => {
  await openFiles(page, ['apiDefinition.swagger.json', picture]);
  await show(page, 'Findings');
  await expect(findings(page).filter({ hasText: 'PNG picture' })).toHaveCount(1);
  await show(page, 'Editor');
  await expect(page.getByText('there is nothing to edit')).toBeVisible();
});

test('UTF-16 is read, shown and reported', async ({ page }) => {
  await openFiles(page, ['apiDefinition.swagger.json', utf16(flawed)]);
  await show(page, 'Findings');
  await expect(findings(page).filter({ hasText: 'UTF-16' })).toHaveCount(1);
  await show(page, 'Editor');
  await expect(editor(page)).toContainText('"Tea Room"');
  await expect(page.getByText('This file is written in UTF-16.')).toBeVisible();
});

test('OpenAPI 3 and an empty file have a sentence of their own', async ({ page }) => {
  await openFiles(page, [
    'openapi.json',
    '{"openapi": "3.0.1", "info": {"title": "Tea", "version": "1"}, "paths": {}}',
  ]);
  await show(page, 'Findings');
  await expect(findings(page).filter({ hasText: 'OpenAPI 3.0.1' })).toHaveCount(1);
  await openFiles(page, ['empty.json', '']);
  await expect(page.getByText('is open now')).toBeVisible();
  await show(page, 'Findings');
  await expect(findings(page).first()).toBeVisible();
});

test('a folder without a connector is said so, and what was open can be had back', async ({ page }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'no-connector-'));
  try {
    await writeFile(path.join(folder, 'notes.txt'), 'nothing');
    await writeFile(path.join(folder, 'more.txt'), 'nothing either');
    await paste(page, flawed);
    await show(page, 'Files');
    await page.getByLabel('Folder of a connector').setInputFiles(folder);
    await expect(page.getByText('There is no connector among these 2 files')).toBeVisible();
    await show(page, 'Editor');
    await expect(editor(page)).toContainText('"Tea Room"');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('of several connectors one is chosen', { tag: '@once' }, async ({ page }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'connectors-'));
  try {
    for (const name of ['Tea', 'Milk']) {
      await mkdir(path.join(folder, name));
      await writeFile(path.join(folder, name, 'apiDefinition.swagger.json'), flawed);
    }
    await page.getByLabel('Folder of a connector').setInputFiles(folder);
    await page.getByRole('button', { name: /Milk/ }).click();
    await expect(verdict(page)).toBeVisible();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file that is dropped anywhere is opened', { tag: '@once' }, async ({ page }) => {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'tea.json', { type: 'application/json' }));
    return data;
  }, flawed);
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('button', { name: /^tea\.json/ })).toBeVisible();
});

test('five megabytes are checked, more are refused, and nothing hangs', { tag: '@once' }, async ({ page }) => {
  test.setTimeout(240_000);
  await openFiles(page, ['apiDefinition.swagger.json', large(4_900_000)]);
  // A busy machine takes long for fifty thousand findings.
  await expect(verdict(page)).toBeVisible({ timeout: 90_000 });
  await expect(findings(page).filter({ hasText: '1 MB' })).toHaveCount(1);
  await openFiles(page, ['apiDefinition.swagger.json', large(5_400_000)]);
  await expect(page.getByText(/was left out; files up to 5 MB are read/)).toBeVisible();
  await expect(verdict(page)).toBeVisible();
});

test('a checker that crashes is shown, survived and started again', async ({ page }) => {
  await paste(page, flawed);
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('provoked by a test');
    });
  });
  await expect(page.getByRole('alert')).toContainText('The checker stopped unexpectedly. Your text is safe');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(verdict(page)).toBeVisible();
  await show(page, 'Editor');
  await expect(editor(page)).toContainText('"Tea Room"');
});

test('the keyboard alone goes through the findings and back', { tag: '@once' }, async ({ page }) => {
  await paste(page, flawed);
  await editor(page).focus();
  await page.keyboard.press('F8');
  const selected = page.locator('[data-selected]');
  await expect(selected).toHaveCount(1);
  // The sentence alone: the reason below it arrives later.
  const sentence = selected.getByRole('button').first();
  const first = await sentence.innerText();
  await page.keyboard.press('F8');
  await expect(sentence).not.toHaveText(first, { useInnerText: true });
  await page.keyboard.press('Shift+F8');
  await expect(sentence).toHaveText(first, { useInnerText: true });
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sentence).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
  await expect(page.getByRole('separator', { name: 'Width of the findings' })).toBeFocused();
  const pane = page.getByRole('region', { name: 'Results' });
  const before = (await pane.boundingBox())?.width ?? 0;
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await pane.boundingBox())?.width).toBe(before + 24);
});

test('line ends and the byte order mark are kept in what is downloaded', { tag: '@once' }, async ({ page }) => {
  const windows = `\ufeff${flawed.replaceAll('\n', '\r\n')}`;
  await openFiles(page, ['apiDefinition.swagger.json', windows]);
  await expect(verdict(page)).toBeVisible();
  await editor(page).press('Control+End');
  await page.keyboard.type(' ');
  // The editor hands its text on a moment after the key.
  await expect(async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download/ }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe(`${windows} `);
  }).toPass();
});

test('counts are told to screen readers', { tag: '@once' }, async ({ page }) => {
  await paste(page, flawed);
  await expect(page.getByRole('status').filter({ hasText: /\d errors?/ })).toHaveText(
    /^\d+ errors?.*Would be accepted/,
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe is content in ${colorScheme} with an empty page`, async ({ page }) => {
    await prefer(page, colorScheme);
    await expectAccessible(page);
  });

  test(`axe is content in ${colorScheme} with findings and files`, async ({ page }) => {
    test.slow();
    await prefer(page, colorScheme);
    await paste(page, flawed);
    await show(page, 'Findings');
    await findings(page).first().click();
    const check = () => expectAccessible(page, 'main');
    await check();
    await show(page, 'Files');
    await check();
  });
}

test('nothing is wider than the screen', async ({ page }) => {
  await paste(page, flawed);
  for (const part of ['Findings', 'Editor', 'Files'] as const) {
    await show(page, part);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});

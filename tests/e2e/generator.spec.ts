// The generator as a visitor meets it.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible, expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';

const operation = (method: string, path: string, summary: string, description: string, more: object = {}) => ({
  method,
  path,
  summary,
  description,
  responses: [{ status: '200', example: { id: 'a1', text: 'Fog' } }],
  ...more,
});

/** A draft with three operations that lacks a few answers. */
const draft = {
  kind: 'custom',
  general: {
    description: 'Reads the log of a lighthouse: ships that passed, weather and lamp hours.',
    publisher: 'Harbour Office',
    contact: { name: 'Harbour Office', email: 'help@lighthouse.example' },
    website: 'https://lighthouse.example',
    privacyPolicy: 'https://lighthouse.example/privacy',
    categories: ['Data'],
  },
  service: { host: 'api.lighthouse.example', basePath: '/v1' },
  authentication: { kind: 'none' },
  operations: [
    operation('get', '/entries', 'List entries', 'Lists the entries of the log, newest first.'),
    operation('get', '/entries/{id}', 'Get an entry', 'Returns one entry of the log by its id.', {
      parameters: [{ name: 'id', in: 'path', summary: 'Entry', description: 'The id of the entry.', required: true }],
    }),
    operation('post', '/entries', 'Add an entry', 'Adds an entry to the end of the log.', {
      body: { example: { text: 'Fog' }, required: ['text'] },
    }),
  ],
};

const file = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(name) });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const verdict = (page: Page) => page.getByRole('status').filter({ hasText: /mended|missing/ });

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(heading(page, 'General')).toBeFocused();
}

async function openDraft(page: Page, value: unknown): Promise<void> {
  await page.getByLabel('Open a draft').setInputFiles(file('draft.json', value));
  await expect(heading(page, 'Review')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await visit(page, 'generator/');
  // Until the tool is there, its buttons keep what is pressed.
  await expect(page.locator('[data-press]')).toHaveCount(0);
});

test('a first connector: what is missing is found from the last step, mended by keyboard, and the zip holds it', async ({
  page,
}) => {
  await openDraft(page, draft);
  await expect(verdict(page)).toHaveText('1 thing has to be mended before the connector is complete.');
  await page.getByRole('button', { name: 'Name', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Lighthouse Log');
  await step(page, 'Authentication').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Authentication')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^API key/ })).toBeChecked();
  await page.getByLabel('Name of the header or parameter').focus();
  await page.keyboard.type('X-Log-Key');
  await step(page, 'Review').focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toHaveText(/Nothing (is missing|has to be mended)/);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the connector (zip)' }).focus();
  await page.keyboard.press('Enter');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('lighthouse-log.zip');
  const entries = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(entries).sort()).toEqual([
    'README.md',
    'apiDefinition.swagger.json',
    'apiProperties.json',
    'icon.png',
    'settings.json',
  ]);
  const definition = JSON.parse(new TextDecoder().decode(entries['apiDefinition.swagger.json']));
  expect(definition.info.title).toBe('Lighthouse Log');
  expect(definition.securityDefinitions.api_key).toEqual({ type: 'apiKey', in: 'header', name: 'X-Log-Key' });
  expect(Object.keys(definition.paths)).toEqual(['/entries', '/entries/{id}']);
});

test('a finding shows at its field as it is typed, and no mistake before somebody was there', async ({ page }) => {
  await start(page);
  await expect(page.getByText('An answer is needed here.')).toHaveCount(0);
  await page.getByRole('radio', { name: /^Certified/ }).check();
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('The lighthouse log of all harbours');
  await expect(page.getByRole('link', { name: /^Why: rule / }).first()).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/30 characters/);
  await name.fill('Lighthouse Log');
  await expect(name).not.toHaveAttribute('aria-invalid');
  await page.getByLabel('Website').fill('lighthouse');
  await expect(page.getByText('an address that starts with').first()).toBeVisible();
  // What was left empty is told when the step is left.
  await page.getByRole('button', { name: 'Next: Icon' }).click();
  await expect(heading(page, 'Icon')).toBeFocused();
  await expect(step(page, 'General')).toContainText('to mend');
  await step(page, 'General').click();
  await expect(page.getByLabel('Description')).toHaveAccessibleDescription(/An answer is needed here/);
});

test('a reload brings back the draft and the step', async ({ page }) => {
  await start(page);
  await page.getByLabel('Name', { exact: true }).fill('Lighthouse Log');
  await step(page, 'Authentication').click();
  await page.getByRole('radio', { name: /^OAuth 2.0/ }).check();
  await page.getByLabel('Authorization URL').fill('https://lighthouse.example/authorize');
  await page.reload();
  await expect(heading(page, 'Authentication')).toBeVisible();
  await expect(page.getByLabel('Authorization URL')).toHaveValue('https://lighthouse.example/authorize');
  await step(page, 'General').click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Lighthouse Log');
});

test('a browser that keeps nothing is said, and the work goes on', { tag: '@once' }, async ({ page }) => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await start(page);
  await page.getByLabel('Name', { exact: true }).fill('Lighthouse Log');
  await expect(page.getByText('This browser does not keep your draft')).toBeVisible();
  await step(page, 'Review').click();
  await expect(page.getByRole('button', { name: 'apiProperties.json' })).toBeVisible();
});

test('an icon is made of letters, and a picture of the wrong kind is refused', { tag: '@once' }, async ({ page }) => {
  await openDraft(page, { ...draft, general: { ...draft.general, name: 'Lighthouse Log' } });
  await step(page, 'Icon').click();
  const picture = page.getByRole('img', { name: 'The icon of the connector' });
  const before = await picture.getAttribute('src');
  await page.getByRole('radio', { name: /^Letters/ }).check();
  await expect(page.getByLabel('Letters', { exact: true })).toHaveValue('LL');
  await expect(picture).not.toHaveAttribute('src', before ?? '');
  await page.getByRole('radio', { name: /^A picture of your own/ }).check();
  await page
    .getByLabel('Choose a picture')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a') });
  await expect(page.getByText('This is no PNG picture; one is expected.')).toBeVisible();
});

test('lists are changed by keyboard, and the focus goes along', { tag: '@once' }, async ({ page }) => {
  await start(page);
  await step(page, 'Authentication').click();
  await page.getByRole('radio', { name: /^Several ways/ }).check();
  const down = page.getByRole('button', { name: 'Move API key down' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Technical name').first()).toHaveValue('account');
  await expect(down).toBeFocused();
  await page.getByRole('button', { name: 'Add a way' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name for makers').nth(2)).toBeFocused();
  await page.keyboard.type('Guest');
  await page.getByRole('button', { name: 'Remove Guest' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name for makers')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Remove API key' })).toBeFocused();
});

test('files that are no drafts are refused with a sentence', { tag: '@once' }, async ({ page }) => {
  await page.getByLabel('Open a draft').setInputFiles(file('swagger.json', '{"swagger": "2.0"}'));
  await expect(page.getByRole('alert').filter({ hasText: 'is a definition; a draft is expected' })).toBeVisible();
  await page.getByLabel('Open a draft').setInputFiles(file('broken.json', '{'));
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read as JSON' })).toBeVisible();
});

test('a draft with strange values opens in every step', { tag: '@once' }, async ({ page }) => {
  const general = { name: 7, categories: 'Data', contact: [], brandColor: null };
  const strange = { general, service: [], authentication: null, operations: 'x', icon: 'y', readme: { faq: {} } };
  await openDraft(page, strange);
  await expect(verdict(page)).toContainText('have to be mended');
  for (const button of await page.getByRole('navigation', { name: 'Steps' }).getByRole('button').all()) {
    await button.click();
    await expect(page.locator('h2:focus')).toHaveCount(1);
  }
  await step(page, 'General').click();
  await page.getByLabel('Contact', { exact: true }).fill('Harbour Office');
  await expect(page.getByLabel('Contact', { exact: true })).toHaveValue('Harbour Office');
});

test('the draft can be saved, forgotten and opened again', { tag: '@once' }, async ({ page }) => {
  await openDraft(page, draft);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  expect(JSON.parse(readFileSync(await (await saved).path(), 'utf8'))).toEqual(draft);
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(page.getByRole('button', { name: 'Keep the answers' })).toBeFocused();
  await page.getByRole('button', { name: 'Forget them and start anew' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('the files are shown and go over to the validator', async ({ page, isMobile }) => {
  await openDraft(page, { ...draft, general: { ...draft.general, name: 'Lighthouse Log' } });
  await page.getByRole('button', { name: 'README.md' }).click();
  await expect(page.getByRole('region', { name: 'Text of README.md' })).toContainText('Lighthouse Log');
  await page.getByRole('button', { name: 'Open in the validator' }).click();
  await page.waitForURL(/validator/);
  // On a phone the editor lies behind the findings.
  await expect(page.locator('.cm-content:has-text("Lighthouse Log")')).toHaveCount(1);
  if (!isMobile) await expect(page.getByRole('region', { name: 'Files' })).toContainText('icon.png');
  await expect(page).toHaveURL(/validator\/$/);
});

test('what was typed right before goes over, too', { tag: '@once' }, async ({ page }) => {
  await openDraft(page, draft);
  await step(page, 'General').click();
  await page.getByLabel('Name', { exact: true }).fill('Foghorn Roster');
  await step(page, 'Review').click();
  await page.getByRole('button', { name: 'Open in the validator' }).click();
  await expect(page.locator('.cm-content:has-text("Foghorn Roster")')).toHaveCount(1);
});

test('every step is accessible, light and dark, and fits the screen', async ({ page }) => {
  await expectAccessibleInBothModes(page);
  await openDraft(page, draft);
  const count = await page.getByRole('navigation', { name: 'Steps' }).getByRole('button').count();
  for (let index = 0; index < count; index += 1) {
    const button = page.getByRole('navigation', { name: 'Steps' }).getByRole('button').nth(index);
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'step');
    await expect(page.locator('h2:focus')).toHaveCount(1);
    await expectAccessibleInBothModes(page, 'main');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `step ${index + 1} is not wider than the screen`).toBeLessThanOrEqual(0);
  }
});

test('every way to sign in is accessible', { tag: '@once' }, async ({ page }) => {
  await start(page);
  await step(page, 'Authentication').click();
  await expect(heading(page, 'Authentication')).toBeFocused();
  const radios = await page.getByRole('radio').all();
  expect(radios.length).toBeGreaterThan(3);
  for (const radio of radios) {
    await radio.check();
    await expectAccessible(page, 'main');
  }
});

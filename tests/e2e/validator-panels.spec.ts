// The panels beside the findings: what makers meet, the numbers, the checklist.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { keptIn } from './kept';
import { expect, prefer, test, visit } from './site-test';
import { flawed, large, upload } from './validator-files';

type PanelName = 'Findings' | 'Preview' | 'Measures' | 'Readiness';

const sample = (file: string) => readFileSync(`src/samples/lending-library/${file}`, 'utf8');

const properties = JSON.stringify({
  properties: {
    connectionParameterSets: {
      uiDefinition: { displayName: 'How to sign in', description: 'Choose one.' },
      values: [
        {
          name: 'key',
          uiDefinition: { displayName: 'With a key' },
          parameters: {
            api_key: {
              type: 'securestring',
              uiDefinition: { displayName: 'Key', description: 'Your key.', constraints: { required: 'true' } },
            },
          },
        },
        {
          name: 'account',
          uiDefinition: { displayName: 'With an account' },
          parameters: { token: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'aad' } } },
        },
      ],
    },
    iconBrandColor: '#1f5f7a',
  },
});

async function open(page: Page, ...files: Parameters<typeof upload>[]) {
  await page.getByLabel('Files of a connector').setInputFiles(files.map((file) => upload(...file)));
  await expect(page.getByText(/^Would be accepted/).first()).toBeVisible({ timeout: 30_000 });
}
const openSample = (page: Page) =>
  open(
    page,
    ['apiDefinition.swagger.json', sample('apiDefinition.swagger.json')],
    ['apiProperties.json', sample('apiProperties.json')],
  );
async function show(page: Page, name: PanelName) {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByText('Loading…')).toHaveCount(0);
}
/** On a phone the editor hides the panel; goes back to it. */
async function back(page: Page, name: PanelName) {
  const tab = page.getByRole('tab', { name });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
}
const line = (page: Page) => page.locator('.cm-activeLine');

test.beforeEach(async ({ page }) => {
  await visit(page, 'validator/');
  await expect(page.locator('.cm-content')).toBeVisible();
});

test('the preview shows actions and triggers as makers meet them, and their places', async ({ page }) => {
  await openSample(page);
  await show(page, 'Preview');
  await expect(page.getByRole('heading', { name: 'Lending Library', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'New connection' })).toContainText('API Key');
  await expect(page.getByRole('region', { name: 'Triggers' }).getByRole('button', { expanded: true })).toHaveCount(1);
  await page.getByRole('button', { name: /^Search books/ }).click();
  const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Search books/ }) });
  await expect(card).toContainText('Filled by List branches');
  await expect(card).toContainText('For each of Books');
  await expect(page.getByRole('region', { name: 'Hidden from makers' })).toContainText('List branches');
  const label = card.getByRole('button', { name: 'Search Text, required: show in the editor' });
  await label.focus();
  await page.keyboard.press('Enter');
  await expect(line(page)).toContainText('"name": "query"');
});

test('the preview is searched, and follows the text', async ({ page }) => {
  await openSample(page);
  await show(page, 'Preview');
  await page.getByLabel('Search actions and triggers').fill('lend');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Search books/ })).toHaveCount(0);
  await page.getByLabel('Search actions and triggers').fill('');
  const editorTab = page.getByRole('tab', { name: 'Editor' });
  if (await editorTab.isVisible()) await editorTab.click();
  await page.locator('.cm-content').fill(flawed.replace('"ListTeas"', '"ListTeas", "summary": "List the teas"'));
  await back(page, 'Preview');
  await expect(page.getByRole('button', { name: /^List the teas/ })).toBeVisible();
});

test('ways to sign in are a choice', async ({ page }) => {
  await open(page, ['apiDefinition.swagger.json', flawed], ['apiProperties.json', properties]);
  await show(page, 'Preview');
  const dialog = page.getByRole('region', { name: 'New connection' });
  await expect(dialog).toContainText('Your key.');
  await dialog.getByLabel('How to sign in').selectOption({ label: 'With an account' });
  await expect(dialog).toContainText('Sign in');
  await expect(dialog).not.toContainText('Your key.');
});

test('a very large connector stays fluent', { tag: '@once' }, async ({ page }) => {
  test.slow();
  await open(page, ['apiDefinition.swagger.json', large(180_000)]);
  await show(page, 'Preview');
  await expect(page.getByRole('button', { name: /^Show more/ })).toBeVisible();
  const rows = page.getByRole('button', { name: /^Get tea \d+$/ });
  expect(await rows.count()).toBeLessThanOrEqual(40);
  await page.getByRole('button', { name: /^Show more/ }).click();
  expect(await rows.count()).toBeLessThanOrEqual(80);
  await page.getByLabel('Search actions and triggers').fill('tea 777');
  await expect(rows).toHaveCount(1);
});

test('the measures stand beside their limits, and warn', async ({ page }) => {
  await open(page, ['apiDefinition.swagger.json', large(50_000)]);
  await show(page, 'Measures');
  const meter = page.getByRole('meter', { name: 'Operations', exact: true });
  await expect(meter).toHaveAttribute('data-look', /near|over/);
  await expect(page.getByText(/close to the limit|too much/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rule definition-operations-limit' })).toHaveAttribute(
    'href',
    /\/docs\/rules\/definition-operations-limit\/$/,
  );
  await page
    .getByRole('button', { name: /ListTeas: show in the editor/ })
    .first()
    .click();
  await expect(line(page)).toContainText('"get"');
});

test('the checklist is computed, asked, kept and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  await page.getByRole('radio', { name: 'Independent' }).check();
  await show(page, 'Readiness');
  await expect(page.getByText('There is no icon.')).toBeVisible();
  const tick = page.getByRole('checkbox', { name: 'Somebody else has read the texts.' });
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await expect.poll(() => keptIn(page, 'fusion-validator', 'workspace', 'current')).toContain('"ticks":["');
  await page.reload();
  await show(page, 'Readiness');
  await expect(tick).toBeChecked();
  await page.getByRole('button', { name: 'Copy the pull request text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# Lending Library (Independent Publisher)');
  expect(text).toContain('- [x] Somebody else has read the texts.');
});

test('an item that is missing leads to its finding', async ({ page }) => {
  await open(page, ['apiDefinition.swagger.json', flawed]);
  await show(page, 'Readiness');
  await page
    .getByRole('button', { name: /^Open the finding: / })
    .first()
    .click();
  await expect(page.getByRole('tab', { name: 'Findings' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { expanded: true, name: /^(Error|Warning)/ })).toHaveCount(1);
});

test('an empty definition has a sentence in each panel', async ({ page }) => {
  await open(page, ['apiDefinition.swagger.json', '{"swagger":"2.0","info":{},"paths":[]}']);
  await show(page, 'Preview');
  await expect(page.getByText('The definition has no operations')).toBeVisible();
  await show(page, 'Measures');
  await expect(page.getByRole('meter', { name: 'File' })).toBeVisible();
  await show(page, 'Readiness');
  await expect(page.getByText('No definition with operations')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe is content in ${colorScheme}, and nothing is wider than the screen`, async ({ page }) => {
    test.slow();
    await prefer(page, colorScheme);
    await open(
      page,
      ['apiDefinition.swagger.json', sample('apiDefinition.swagger.json')],
      ['apiProperties.json', properties],
    );
    await page.getByRole('radio', { name: 'Certified' }).check();
    for (const name of ['Preview', 'Measures', 'Readiness'] as const) {
      await show(page, name);
      if (name === 'Preview')
        await page
          .getByRole('button', { name: /^(Lend a book|Search books)/ })
          .first()
          .click();
      await expect(page.getByText('Loading…')).toHaveCount(0);
      await expectAccessible(page, 'main', name);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, name).toBeLessThanOrEqual(0);
    }
  });
}

// Imported connectors in the steps of the generator: triggers, sign-ins, old findings; and a draft that two tabs hold.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';

const names = ['apiDefinition.swagger.json', 'apiProperties.json'];
const sample = Object.fromEntries(names.map((name) => [name, readFileSync(`src/samples/lending-library/${name}`)]));
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const main = (page: Page) => page.locator('main');
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(name) });
const fold = (page: Page, name: string) => main(page).locator('summary', { hasText: name });

async function give(page: Page, label: string, name: string, content: string | Uint8Array): Promise<void> {
  await page
    .getByLabel(label)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
}

async function downloaded(page: Page): Promise<Record<string, Uint8Array>> {
  await step(page, 'Review').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the connector (zip)' }).click();
  return unzipSync(readFileSync(await (await saved).path()));
}

async function start(page: Page): Promise<void> {
  await visit(page, 'generator/');
  // Until the tool is there, its buttons keep what is pressed.
  await expect(page.locator('[data-press]')).toHaveCount(0);
}

const books = { books: [{ id: 'b1', title: 'Emma' }], nextLink: 'https://api.books.example/v1/books?page=2' };
const draft = {
  kind: 'custom',
  general: {
    name: 'Book Shelf',
    description: 'Reads and changes the books of a shelf: what stands there, what was lent, what came back.',
    publisher: 'Reading Room',
    contact: { name: 'Reading Room', email: 'help@books.example' },
    website: 'https://books.example',
    privacyPolicy: 'https://books.example/privacy',
    categories: ['Data'],
  },
  service: { host: 'api.books.example', basePath: '/v1' },
  authentication: { kind: 'none' },
  operations: [
    {
      method: 'get',
      path: '/books',
      summary: 'List books',
      description: 'Lists the books of the shelf, newest first.',
      pageable: 'nextLink',
      responses: [{ status: '200', example: books }],
    },
    {
      method: 'post',
      path: '/books',
      summary: 'Add a book',
      description: 'Adds a book to the shelf.',
      body: { example: { title: 'Emma', genre: 'novel', copies: 2 } },
      responses: [{ status: '201', example: { id: 'b1' } }],
    },
  ],
};

test('an imported trigger is edited in its own step, and nothing else changes', async ({ page }) => {
  await start(page);
  await give(page, 'Choose an archive or files', 'library.zip', zipSync(sample));
  await expect(main(page).getByText('Imported from apiDefinition.swagger.json, apiProperties.json: ')).toBeVisible();
  await step(page, 'Triggers').click();
  await expect(page.getByLabel('Property for the callback address')).not.toHaveValue('');
  await expect(page.getByLabel('How a subscription ends')).toHaveValue('operation');
  await expect(page.getByLabel('Operation that ends it')).not.toHaveValue('');
  await expectAccessibleInBothModes(page, 'main');
  const hint = page.getByLabel('Hint', { exact: true });
  const before = await hint.inputValue();
  await hint.fill('To see it work now, bring a book back.');
  const entries = await downloaded(page);
  expect(textOf(entries['apiProperties.json'])).toBe(textOf(sample['apiProperties.json']));
  expect(textOf(entries['apiDefinition.swagger.json'])).toBe(
    textOf(sample['apiDefinition.swagger.json']).replace(
      JSON.stringify(before),
      '"To see it work now, bring a book back."',
    ),
  );
});

test('what an import had before stops nobody, and is told as such', async ({ page }) => {
  const definition = textOf(sample['apiDefinition.swagger.json']).replace(
    '"x-ms-trigger": "single"',
    '"x-ms-visibility": "hid",\n        "x-ms-trigger": "single"',
  );
  await start(page);
  const files = { ...sample, 'apiDefinition.swagger.json': new TextEncoder().encode(definition) };
  await give(page, 'Choose an archive or files', 'library.zip', zipSync(files));
  await step(page, 'Review').click();
  await expect(page.getByRole('status').filter({ hasText: /Nothing (is missing|has to be mended)/ })).toBeVisible();
  await fold(page, 'What was there before').click();
  await expect(main(page).getByText('It was like that in the imported files').first()).toBeVisible();
  await expectAccessibleInBothModes(page, 'main');
  await step(page, 'General').click();
  await page.getByLabel('Host', { exact: true }).fill('no host at all');
  await step(page, 'Review').click();
  await expect(page.getByRole('status').filter({ hasText: 'has to be mended before' })).toBeVisible();
});

test('the properties of a body get words, values and a default through a form', async ({ page }) => {
  await start(page);
  await give(page, 'Open a draft', 'draft.json', JSON.stringify(draft));
  await step(page, 'Operations').click();
  await main(page).getByRole('heading', { level: 3 }).getByRole('button', { name: 'Add a book' }).click();
  await fold(page, 'What makers meet of each property').click();
  await main(page)
    .locator('summary', { hasText: /^Genre/ })
    .click();
  await page.getByLabel('Label of genre').fill('Kind of Book');
  const genre = page
    .locator('details')
    .filter({ has: page.getByLabel('Label of genre') })
    .last();
  await genre.getByLabel('How makers fill it in').selectOption('enum');
  await page.getByLabel('Value', { exact: true }).fill('novel');
  await page.getByLabel('Words', { exact: true }).fill('A novel');
  await page.getByLabel('Default of genre').fill('novel');
  await main(page).getByRole('group', { name: 'When makers see genre' }).getByText('Advanced').first().click();
  await expectAccessibleInBothModes(page, 'main');
  const definition = JSON.parse(textOf((await downloaded(page))['apiDefinition.swagger.json']));
  expect(definition.paths['/books'].post.parameters[0].schema.properties.genre).toMatchObject({
    title: 'Kind of Book',
    enum: ['novel'],
    'x-ms-enum-values': [{ value: 'novel', displayName: 'A novel' }],
    default: 'novel',
    'x-ms-visibility': 'advanced',
  });
});

test('the policy for pages follows the id of its operation', { tag: '@once' }, async ({ page }) => {
  await start(page);
  await give(page, 'Open a draft', 'draft.json', JSON.stringify(draft));
  const named = async () => {
    const { properties } = JSON.parse(textOf((await downloaded(page))['apiProperties.json']));
    return properties.policyTemplateInstances.map(
      ({ templateId, parameters }: { templateId: string; parameters: Record<string, unknown> }) => [
        templateId,
        parameters['x-ms-apimTemplate-operationName'],
      ],
    );
  };
  expect(await named()).toEqual([['updatenextlink', ['GetBooks']]]);
  await step(page, 'Operations').click();
  await main(page).getByRole('heading', { level: 3 }).getByRole('button', { name: 'List books' }).click();
  await fold(page, 'Id, visibility and paging').click();
  await page.getByLabel('Operation id').fill('ListAllBooks');
  expect(await named()).toEqual([['updatenextlink', ['ListAllBooks']]]);
});

test('two tabs do not write over each other', async ({ page, context }) => {
  await start(page);
  await give(page, 'Open a draft', 'draft.json', JSON.stringify(draft));
  await step(page, 'General').click();
  const name = (tab: Page) => tab.getByLabel('Name', { exact: true });
  await expect(name(page)).toHaveValue('Book Shelf');
  // A moment later it is kept.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fusion-generator') ?? '')).toContain('Book Shelf');
  const other = await context.newPage();
  await start(other);
  await step(other, 'General').click();
  const notice = (tab: Page) => tab.getByRole('region', { name: 'Another tab has changed the draft' });
  await expect(notice(page)).toHaveCount(0);
  await name(other).fill('Of the other tab');
  await expect(notice(page)).toBeVisible();
  await expectAccessibleInBothModes(page, 'main');
  await name(page).fill('Of this tab');
  await notice(page).getByRole('button', { name: 'Keep the draft of this tab' }).click();
  await expect(name(page)).toHaveValue('Of this tab');
  await expect(notice(page)).toHaveCount(0);
  // The other one is still at hand, and the other tab is told.
  await expect(notice(other)).toBeVisible();
  await page.getByRole('button', { name: 'Change to the other draft' }).click();
  await expect(name(page)).toHaveValue('Of the other tab');
  await page.getByRole('button', { name: 'Change to the other draft' }).click();
  await expect(name(page)).toHaveValue('Of this tab');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fusion-generator') ?? '')).toContain('Of this tab');
  await notice(other).getByRole('button', { name: 'Take the draft of the other tab' }).click();
  await expect(name(other)).toHaveValue('Of this tab');
  await expect(notice(other)).toHaveCount(0);
  await other.close();
});

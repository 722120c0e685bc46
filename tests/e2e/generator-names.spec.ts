// What hangs together in an imported connector: names that follow an id, bodies that are shared, triggers by other methods.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';

const main = (page: Page) => page.locator('main');
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(name) });
const fold = (page: Page, name: string | RegExp) => main(page).locator('summary', { hasText: name });
const item = (page: Page, name: string) => main(page).getByRole('heading', { level: 3 }).getByRole('button', { name });

const book = {
  type: 'object',
  required: ['title'],
  properties: { title: { type: 'string', title: 'Title' }, genre: { type: 'string', title: 'Genre' } },
};
const body = [{ name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Book' } }];
const operation = (operationId: string, summary: string, more: object = {}) => ({
  operationId,
  summary,
  description: `${summary} of the shelf, as they stand there.`,
  responses: { '200': { description: 'Done.', schema: { type: 'object', properties: { id: { type: 'string' } } } } },
  ...more,
});

const definition = {
  swagger: '2.0',
  info: { title: 'Book Shelf', description: 'Reads and changes the books of a shelf.', version: '1.0' },
  host: 'api.books.example',
  basePath: '/v1',
  schemes: ['https'],
  paths: {
    '/books': {
      get: operation('ListBooks', 'List books'),
      post: operation('AddBook', 'Add books', { parameters: body }),
      put: operation('ChangeBook', 'Change books', { parameters: body }),
    },
    '/loans': {
      get: operation('ListLoans', 'List loans', {
        parameters: [
          {
            name: 'book',
            in: 'query',
            type: 'string',
            'x-ms-summary': 'Book',
            description: 'The book that was lent.',
            'x-ms-dynamic-values': { operationId: 'ListBooks', 'value-path': 'id', 'value-title': 'id' },
          },
        ],
      }),
    },
    '/hooks': {
      'x-ms-notification-content': { description: 'A book.', schema: { $ref: '#/definitions/Book' } },
      put: operation('WhenReturned', 'When a book is returned', {
        'x-ms-trigger': 'single',
        'x-ms-trigger-hint': 'To see it work now, return a book.',
        parameters: [
          {
            name: 'body',
            in: 'body',
            required: true,
            schema: {
              type: 'object',
              required: ['config'],
              properties: {
                config: {
                  type: 'object',
                  required: ['url'],
                  properties: {
                    url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' },
                  },
                },
              },
            },
          },
        ],
      }),
    },
  },
  definitions: { Book: book },
};

const properties = {
  properties: {
    connectionParameters: {},
    iconBrandColor: '#1f5f7a',
    scriptOperations: ['ListBooks'],
    policyTemplateInstances: [
      {
        templateId: 'setheader',
        title: 'Ask for JSON',
        parameters: {
          'x-ms-apimTemplateParameter.name': 'Accept',
          'x-ms-apimTemplateParameter.value': 'application/json',
          'x-ms-apimTemplateParameter.existsAction': 'override',
          'x-ms-apimTemplate-operationName': ['ListBooks'],
        },
      },
    ],
  },
};

const asText = (value: unknown) => JSON.stringify(value, undefined, 2);
const names = { definition: 'apiDefinition.swagger.json', properties: 'apiProperties.json' };

async function made(page: Page): Promise<{ readonly definition: string; readonly properties: string }> {
  await step(page, 'Review').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the connector (zip)' }).click();
  const entries = unzipSync(readFileSync(await (await saved).path()));
  const text = (name: string) => new TextDecoder().decode(entries[name]);
  return { definition: text(names.definition), properties: text(names.properties) };
}

test.beforeEach(async ({ page }) => {
  await visit(page, 'generator/');
  // Until the tool is there, its buttons keep what is pressed.
  await expect(page.locator('[data-press]')).toHaveCount(0);
  const files = {
    [names.definition]: new TextEncoder().encode(asText(definition)),
    [names.properties]: new TextEncoder().encode(asText(properties)),
    'script.csx': new TextEncoder().encode('public class Script : ScriptBase { }\n'),
  };
  await page.getByLabel('Choose an archive or files').setInputFiles({
    name: 'shelf.zip',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(zipSync(files)),
  });
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
});

test('what names an operation follows its id, letter by letter', async ({ page }) => {
  await step(page, 'Operations').click();
  await item(page, 'List books').click();
  await fold(page, 'Id, visibility and paging').click();
  const id = page.getByLabel('Operation id');
  await expect(
    main(page).getByText('Named by a list to choose from, for book, in List loans; and the policy Ask for JSON.'),
  ).toBeVisible();
  await expectAccessibleInBothModes(page, 'main');
  await id.focus();
  await page.keyboard.press('End');
  // On the way the field is empty, and has the id of another operation.
  for (let letters = 'ListBooks'.length; letters > 0; letters--) await page.keyboard.press('Backspace');
  await page.keyboard.type('ListLoansToo');
  await page.keyboard.press('Tab');
  const files = await made(page);
  expect(files.definition).toBe(asText(definition).replaceAll('"ListBooks"', '"ListLoansToo"'));
  expect(files.properties).toBe(asText(properties).replaceAll('"ListBooks"', '"ListLoansToo"'));
});

test('an id that is emptied is replaced where it is named', { tag: '@once' }, async ({ page }) => {
  await step(page, 'Operations').click();
  await item(page, 'List books').click();
  await fold(page, 'Id, visibility and paging').click();
  await page.getByLabel('Operation id').fill('');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Operation id')).toHaveValue('GetBooks');
  const files = await made(page);
  expect(files.definition).toBe(asText(definition).replaceAll('"ListBooks"', '"GetBooks"'));
  expect(files.properties).toBe(asText(properties).replaceAll('"ListBooks"', '"GetBooks"'));
});

test('an operation that is taken away is told where it was named, until nothing names it', async ({ page }) => {
  await step(page, 'Operations').click();
  await page.getByRole('button', { name: 'Remove List books' }).click();
  const notice = main(page).getByRole('status').filter({ hasText: 'ListBooks was removed, and is still named by:' });
  await expect(notice.getByRole('listitem')).toHaveText([
    /a list to choose from, for book, in List loans/,
    /the policy Ask for JSON/,
  ]);
  await expectAccessibleInBothModes(page, 'main');
  await notice.getByRole('button', { name: 'Show a list to choose from' }).click();
  await expect(page.getByLabel('Operation that returns the list')).toBeFocused();
  await page.getByLabel('How makers fill it in').first().selectOption('');
  await expect(notice.getByRole('listitem')).toHaveText([/the policy Ask for JSON/]);
  await notice.getByRole('button', { name: 'Show the policy' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Policies' })).toBeVisible();
  await page.getByLabel(/ListBooks \(is not there\)/).click();
  const files = await made(page);
  expect(files.definition).not.toContain('ListBooks');
  expect(files.properties).not.toContain('ListBooks');
});

test('a body that is a definition is edited once, for all that use it', async ({ page }) => {
  await step(page, 'Operations').click();
  await item(page, 'Add books').click();
  await expect(
    main(page).getByText('Others use it, too: ChangeBook (sends it), WhenReturned (answers with it).'),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Title' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Genre' }).check();
  await fold(page, 'What makers meet of each property').click();
  await fold(page, /^Genre/).click();
  await page.getByLabel('Label of genre').fill('Kind of Book');
  await expectAccessibleInBothModes(page, 'main');
  const { paths, definitions } = JSON.parse((await made(page)).definition);
  expect(paths).toEqual(definition.paths);
  expect(definitions.Book).toEqual({
    ...book,
    required: ['title', 'genre'],
    properties: { ...book.properties, genre: { type: 'string', title: 'Kind of Book' } },
  });
  await step(page, 'Operations').click();
  await item(page, 'Add books').click();
  await page.getByRole('button', { name: 'Tell this body apart from the others' }).click();
  await fold(page, 'What makers meet of each property').click();
  await fold(page, /^Genre/).click();
  await page.getByLabel('Label of genre').fill('Only here');
  const apart = JSON.parse((await made(page)).definition);
  expect(apart.paths['/books'].post.parameters[0].schema.properties.genre.title).toBe('Only here');
  expect(apart.definitions).toEqual(definitions);
});

test('triggers are polled with POST and subscribe with PUT', async ({ page }) => {
  await step(page, 'Triggers').click();
  await expect(page.getByLabel('Method that subscribes')).toHaveValue('put');
  await expect(page.getByLabel('Property for the callback address')).toHaveValue('config/url');
  await expectAccessibleInBothModes(page, 'main');
  await page.getByRole('button', { name: 'Add a polling trigger' }).click();
  await page.getByLabel('Method', { exact: true }).selectOption('post');
  await page.getByLabel('Path', { exact: true }).fill('/new-books');
  await page.getByLabel('Summary').fill('When a book is added');
  await page.getByRole('textbox', { name: /^Example of what is asked/ }).fill('{ "genre": "novel" }');
  await page
    .getByLabel('Example answer', { exact: true })
    .fill('{ "books": [{ "id": 7, "addedAt": "2026-01-02T03:04:05Z" }] }');
  await expectAccessibleInBothModes(page, 'main');
  await page.getByLabel('Method', { exact: true }).selectOption('');
  await expect(main(page).getByText('A trigger that is polled with GET sends no body.')).toBeVisible();
  await page.getByLabel('Method', { exact: true }).selectOption('post');
  await expect(main(page).getByText('A trigger that is polled with GET sends no body.')).toHaveCount(0);
});

// The steps of the generator for operations, triggers, policies and code; and a first connector by keyboard alone.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';

const books = { books: [{ id: 'b1', title: 'Emma', isFolder: false, addedAt: '2026-01-02T03:04:05Z' }] };

const operation = (path: string, summary: string, description: string, more: object = {}) => ({
  method: 'get',
  path,
  summary,
  description,
  responses: [{ status: '200', example: books }],
  ...more,
});

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
  authentication: { kind: 'clientCredentials', tokenUrl: 'https://books.example/token' },
  operations: [operation('/books', 'List books', 'Lists the books of the shelf, newest first.')],
};

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(name) });
const main = (page: Page) => page.locator('main');
const fold = (page: Page, name: string) => main(page).locator('summary', { hasText: name });
/** An item of a list, by what its heading says. */
const item = (page: Page, name: string) => main(page).getByRole('heading', { level: 3 }).getByRole('button', { name });

async function openStep(page: Page, value: object, name: string): Promise<void> {
  await page.getByLabel('Open a draft').setInputFiles({
    name: 'draft.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(value)),
  });
  await step(page, name).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

/** What this browser keeps: the draft as it would be saved. */
async function savedDraft(page: Page) {
  await step(page, 'Review').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  return JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
}

test.beforeEach(async ({ page }) => {
  await visit(page, 'generator/');
  // Until the tool is there, its buttons keep what is pressed.
  await expect(page.locator('[data-press]')).toHaveCount(0);
});

/** The label of a field, whether or not it can be left empty. */
const named = (label: string) => new RegExp(`^${label}( \\(optional\\))?$`);

/** Somebody without a mouse, who counts: each text and each choice is one interaction; tabbing leads there. */
class Keyboard {
  interactions = 0;
  constructor(private readonly page: Page) {}

  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 120; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${target}.`);
  }

  async type(label: string, text: string): Promise<void> {
    const target = this.page.getByRole('textbox', { name: named(label) });
    await this.reach(target);
    await this.page.keyboard.insertText(text);
    await expect(target).toHaveValue(text);
    this.interactions += 1;
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
    this.interactions += 1;
  }
}

test('a first connector from nothing to the archive, by keyboard alone, in under 40 interactions', async ({ page }) => {
  const hands = new Keyboard(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  await hands.press(button('Start'));
  await expect(page.getByRole('heading', { level: 2, name: 'General' })).toBeFocused();
  await hands.type('Name', 'Book Shelf');
  await hands.type('Description', 'Reads and changes the books of a shelf: what stands there and what was lent.');
  // In a list that is closed, typing chooses.
  await hands.press(page.getByRole('combobox', { name: 'First category' }), 'D');
  await expect(page.getByRole('combobox', { name: 'First category' })).toHaveValue('Data');
  await hands.type('Host', 'api.books.example');
  await hands.type('Publisher', 'Reading Room');
  await hands.type('Contact', 'Reading Room');
  await hands.type('E-mail address of the contact', 'help@books.example');
  await hands.type('Website', 'https://books.example');
  await hands.type('Privacy policy', 'https://books.example/privacy');
  await hands.press(button('Next: Icon'));
  // A step takes the focus when it is there; a key that comes before goes nowhere.
  await expect(page.getByRole('heading', { level: 2, name: 'Icon' })).toBeFocused();
  await hands.press(button('Next: Authentication'));
  // The step before has a chosen picture, too.
  await expect(page.getByRole('heading', { level: 2, name: 'Authentication' })).toBeFocused();
  await hands.press(page.getByRole('radio', { checked: true }), 'ArrowDown');
  await expect(page.getByRole('radio', { name: /^API key/ })).toBeChecked();
  await hands.type('Name of the header or parameter', 'X-Book-Key');
  await hands.press(button('Next: Operations'));
  await expect(page.getByRole('heading', { level: 2, name: 'Operations' })).toBeFocused();
  for (const [path, summary, description, answer] of [
    ['/books', 'List books', 'Lists the books of the shelf, newest first.', '{"books": [{"id": 1, "title": "Emma"}]}'],
    ['/books/{bookId}', 'Get a book', 'Returns one book by its id.', '{"id": 1, "title": "Emma"}'],
    ['POST /loans', 'Lend a book', 'Notes who took a book home and until when.', '{"loanId": "l1"}'],
  ] as const) {
    await hands.press(button('Add an operation'));
    const field = page.getByLabel('Path', { exact: true });
    // The first field has the focus by itself.
    await expect(field).toBeFocused();
    await page.keyboard.insertText(path);
    hands.interactions += 1;
    await hands.type('Summary', summary);
    await hands.type('Description', description);
    if (path.startsWith('POST')) await hands.type('Example of what is sent', '{"bookId": 1, "until": "2026-02-01"}');
    await hands.type('Example answer', answer);
  }
  await expect(page.getByLabel('Path', { exact: true })).toHaveValue('/loans');
  await hands.press(step(page, 'Review'));
  await expect(page.getByRole('heading', { level: 2, name: 'Review' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /Nothing (is missing|has to be mended)/ })).toBeVisible();
  await hands.reach(button('Download the connector (zip)'));
  const saved = page.waitForEvent('download');
  await hands.press(button('Download the connector (zip)'));
  const entries = unzipSync(readFileSync(await (await saved).path()));
  const definition = JSON.parse(new TextDecoder().decode(entries['apiDefinition.swagger.json']));
  expect(Object.entries<object>(definition.paths).map(([path, verbs]) => [path, Object.keys(verbs)])).toEqual([
    ['/books', ['get']],
    ['/books/{bookId}', ['get']],
    ['/loans', ['post']],
  ]);
  expect(definition.paths['/books/{bookId}'].get.parameters).toMatchObject([{ name: 'bookId', in: 'path' }]);
  expect(definition.paths['/loans'].post.parameters[0].schema.properties).toHaveProperty('until');
  expect(definition.securityDefinitions.api_key.name).toBe('X-Book-Key');
  expect(hands.interactions).toBeLessThan(40);
});

test('an operation is added, described in full, copied and moved', async ({ page }) => {
  await openStep(page, draft, 'Operations');
  await page.getByRole('button', { name: 'Add an operation' }).click();
  await page.getByLabel('Path', { exact: true }).fill('PUT https://api.books.example/v1/books/{id}?limit=5&kind=');
  await page.getByLabel('Summary', { exact: true }).fill('Change a book');
  await expect(page.getByText('In the parameters now: limit, kind.')).toBeVisible();
  await expect(page.getByLabel('Path', { exact: true })).toHaveValue('/books/{id}');
  await expect(page.getByLabel('Method', { exact: true })).toHaveValue('put');
  await page.getByRole('textbox', { name: 'Description', exact: true }).fill('Changes what is known of a book.');
  await page.getByLabel(named('Example of what is sent')).fill('{"title": "Emma", "copies": 2}');
  await page.getByRole('checkbox', { name: 'Title', exact: true }).check();
  await page.getByLabel('Example answer', { exact: true }).fill('{"id": 1,}');
  await expect(page.getByText(/Line 1, column \d+/).first()).toBeVisible();
  await expect(page.getByText('Id (whole number)')).toBeVisible();
  await page.getByLabel('Example answer', { exact: true }).fill('{"id": 1}');
  await fold(page, 'Parameters').click();
  await expect(page.getByText('is in the path. Makers see it as "ID".')).toBeVisible();
  const parameters = main(page).getByRole('group', { name: 'Parameters' });
  const descriptions = parameters.getByLabel('Description', { exact: true });
  await descriptions.nth(0).fill('How many are changed at most.');
  await descriptions.nth(1).fill('Which kind of book is meant.');
  const sources = parameters.getByLabel('How makers fill it in');
  await sources.nth(1).selectOption('Choose from a list that the service returns');
  await page.getByLabel('Operation that returns the list').selectOption({ label: 'List books (GetBooks)' });
  await expect(page.getByLabel('What the service gets')).toHaveValue('id');
  await expect(page.getByLabel('What makers read')).toHaveValue('title');
  await expect(page.getByLabel(named('The list in its answer'))).toHaveValue('books');
  await sources.nth(0).selectOption('Choose from a fixed list');
  await page.getByLabel('Value', { exact: true }).fill('5');
  await page.getByLabel('Words', { exact: true }).fill('Five');
  await expectAccessibleInBothModes(page, 'main');
  await page.getByRole('button', { name: 'Copy Change a book' }).click();
  await expect(page.getByLabel('Path', { exact: true })).toBeFocused();
  await page.getByLabel('Path', { exact: true }).fill('/books/{id}/copies');
  await page.getByLabel('Summary', { exact: true }).fill('Change the copies');
  await page.getByRole('button', { name: 'Move Change the copies up' }).click();
  await expect(page.getByRole('button', { name: 'Move Change the copies up' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Change the copies' }).click();
  await expect(item(page, 'Change the copies')).toHaveCount(0);
  const { operations } = await savedDraft(page);
  expect(operations).toEqual([
    // What another operation asks keeps its id.
    { ...draft.operations[0], id: 'GetBooks' },
    {
      method: 'put',
      path: '/books/{id}',
      summary: 'Change a book',
      description: 'Changes what is known of a book.',
      responses: [{ status: '200', example: { id: 1 } }],
      body: { example: { title: 'Emma', copies: 2 }, required: ['title'] },
      parameters: [
        {
          name: 'limit',
          in: 'query',
          type: 'integer',
          summary: 'Limit',
          description: 'How many are changed at most.',
          enum: [{ value: 5, title: 'Five' }],
        },
        {
          name: 'kind',
          in: 'query',
          summary: 'Kind',
          description: 'Which kind of book is meant.',
          dynamicValues: { operation: 'GetBooks', collection: 'books', value: 'id', title: 'title' },
        },
      ],
    },
  ]);
});

test('what is wrong in a closed operation is counted, and the way from the review opens it', async ({ page }) => {
  const wrong = { ...draft, operations: [...draft.operations, { method: 'get', path: '/x', responses: [{}] }] };
  await openStep(page, wrong, 'Operations');
  await expect(item(page, 'Operation 2')).toContainText('to mend');
  await expect(main(page).getByText('An answer is needed here.')).toHaveCount(0);
  await step(page, 'Review').click();
  await page.getByRole('button', { name: /operation.*2.*summary/i }).click();
  await expect(page.getByLabel('Summary', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Summary', { exact: true })).toHaveAccessibleDescription(/An answer is needed here/);
});

test('a polling trigger and a webhook trigger are complete', async ({ page }) => {
  await openStep(page, draft, 'Triggers');
  await page.getByRole('button', { name: 'Add a polling trigger' }).click();
  await expect(page.getByLabel('Path', { exact: true })).toBeFocused();
  await page.getByLabel('Path', { exact: true }).fill('/new-books');
  await page.getByLabel('Summary', { exact: true }).fill('When a book is added');
  await page
    .getByRole('textbox', { name: 'Description', exact: true })
    .fill('This operation triggers when a book is added.');
  await page.getByLabel('Hint', { exact: true }).fill('To see it work now, add a book.');
  await page.getByLabel('Example answer', { exact: true }).fill(JSON.stringify(books));
  await page.getByLabel('The list of new items').selectOption('books');
  await expect(page.getByLabel('What says how new an item is')).toHaveValue('addedAt');
  await page.getByLabel('Query parameter that takes it').fill('since');
  await expectAccessibleInBothModes(page, 'main');
  await page.getByRole('button', { name: 'Add a webhook trigger' }).click();
  await page.getByLabel('Path that subscribes').fill('/subscriptions');
  await page.getByLabel('Summary', { exact: true }).fill('When a book is returned');
  await page
    .getByRole('textbox', { name: 'Description', exact: true })
    .fill('This operation triggers when a book is returned.');
  await page.getByLabel('Hint', { exact: true }).fill('To see it work now, return a book.');
  await page.getByLabel('Property for the callback address').fill('callbackUrl');
  await page.getByRole('textbox', { name: 'Example of what the service sends' }).fill('{"bookId": "b1"}');
  await page.getByLabel('Path that ends the subscription').fill('/subscriptions/{subscriptionId}');
  await expectAccessibleInBothModes(page, 'main');
  await step(page, 'Review').click();
  await expect(page.getByRole('status').filter({ hasText: /Nothing (is missing|has to be mended)/ })).toBeVisible();
  const text = page.getByRole('region', { name: 'Text of apiDefinition.swagger.json' });
  await expect(text).toContainText('"x-ms-notification-url": true');
  await expect(text).toContainText('"x-ms-trigger": "batch"');
});

test('policies and code name operations by ticking them', async ({ page }) => {
  await openStep(page, draft, 'Policies');
  await expect(page.getByText('Two policies that pass the client credentials on')).toBeVisible();
  await page.getByRole('button', { name: 'Add a policy' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Ask for JSON');
  await page.getByLabel('Header', { exact: true }).fill('Accept');
  await page.getByLabel('Value', { exact: true }).fill('application/json');
  await page.getByRole('checkbox', { name: 'List books (GetBooks)' }).check();
  await expectAccessibleInBothModes(page, 'main');
  await page.getByLabel('What it does').selectOption('Set a query parameter');
  await expect(page.getByLabel('Parameter', { exact: true })).toHaveValue('Accept');
  await step(page, 'Code').click();
  await expect(page.getByText('The sign-in with client credentials is done by code')).toBeVisible();
  await page.getByRole('button', { name: 'Change what comes back' }).click();
  await page.getByRole('checkbox', { name: 'List books (GetBooks)' }).check();
  await page.getByLabel(named('Wrap in a property')).fill('value');
  await expectAccessibleInBothModes(page, 'main');
  const saved = await savedDraft(page);
  expect(saved.policies).toEqual([
    {
      template: 'setqueryparameter',
      title: 'Ask for JSON',
      parameters: { name: 'Accept', value: 'application/json' },
      operations: ['GetBooks'],
    },
  ]);
  expect(saved.code).toEqual([{ job: 'transformResponse', operations: ['GetBooks'], wrapIn: 'value' }]);
  expect(saved.operations[0].id).toBe('GetBooks');
});

test('every policy and every job is accessible', { tag: '@once' }, async ({ page }) => {
  await openStep(page, draft, 'Policies');
  await page.getByRole('button', { name: 'Add a policy' }).click();
  const select = page.getByLabel('What it does');
  for (const name of await select.locator('option').allTextContents()) {
    if (name === 'Choose…') continue;
    await select.selectOption(name);
    await expectAccessibleInBothModes(page, 'main');
  }
  await step(page, 'Code').click();
  for (const name of ['Change what is sent', 'Call another path']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expectAccessibleInBothModes(page, 'main');
  }
});

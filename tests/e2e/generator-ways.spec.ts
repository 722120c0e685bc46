// The ways into the generator: a description becomes a connector, and an existing one is edited and keeps the rest.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';

const openapi = `openapi: 3.0.3
info: { title: Tea House, version: "1.0", description: Lists teas of all kinds and what they cost. }
servers: [{ url: "https://tea.example/v1" }]
paths:
  /teas:
    get:
      summary: List teas
      description: Lists all teas.
      operationId: ListTeas
      responses:
        "200":
          description: Teas.
          content: { application/json: { schema: { type: string, nullable: true } } }
`;
const names = ['apiDefinition.swagger.json', 'apiProperties.json'];
const sample = Object.fromEntries(names.map((name) => [name, readFileSync(`src/samples/lending-library/${name}`)]));
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(name) });

async function downloaded(page: Page): Promise<Record<string, Uint8Array>> {
  await step(page, 'Review').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the connector (zip)' }).click();
  return unzipSync(readFileSync(await (await saved).path()));
}

test.beforeEach(async ({ page }) => {
  await visit(page, 'generator/');
  // Until the tool is there, its buttons keep what is pressed.
  await expect(page.locator('[data-press]')).toHaveCount(0);
});

test('an OpenAPI 3 document becomes a connector; what was lost can be read again', async ({ page }) => {
  await page.getByText('Or paste it').click();
  await expectAccessibleInBothModes(page, 'main');
  await page.getByLabel('Text of the description').fill(openapi);
  await page.getByRole('button', { name: 'Begin with this text' }).click();
  await expect(heading(page, 'General')).toBeFocused();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Tea House');
  const told = page.getByRole('region', { name: 'What the import has to tell' });
  await expect(told).toContainText('/nullable');
  await expectAccessibleInBothModes(page, 'main');
  await page.reload();
  await expect(told).toBeHidden();
  await page.getByText('Imported from pasted text: 1 lost').click();
  await expect(told).toContainText('a value may be null');
  const entries = await downloaded(page);
  expect(Object.keys(entries)).toEqual(expect.arrayContaining([...names, 'icon.png', 'README.md']));
  const definition = JSON.parse(new TextDecoder().decode(entries[names[0] ?? '']));
  expect(definition).toMatchObject({ swagger: '2.0', host: 'tea.example', basePath: '/v1' });
  expect(definition.paths['/teas'].get.operationId).toBe('ListTeas');
});

test('an imported connector differs by its edit alone, and lets go of its files and back', async ({ page }) => {
  await page
    .getByLabel('Choose an archive or files')
    .setInputFiles({ name: 'library.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(sample)) });
  await expect(heading(page, 'General')).toBeFocused();
  await expect(page.getByText('Your edits lie on imported files (2 files).')).toBeVisible();
  const before: string = JSON.parse(new TextDecoder().decode(sample[names[0] ?? ''])).info.title;
  await page.getByLabel('Name', { exact: true }).fill('Another Library');
  const entries = await downloaded(page);
  expect(Object.keys(entries).sort()).toEqual(names);
  const text = (name: string) => new TextDecoder().decode(entries[name]);
  expect(text('apiProperties.json')).toBe(sample['apiProperties.json']?.toString('utf8'));
  expect(text('apiDefinition.swagger.json')).toBe(
    sample['apiDefinition.swagger.json']
      ?.toString('utf8')
      .replace(`"title": ${JSON.stringify(before)}`, '"title": "Another Library"'),
  );
  await page.getByText('What now?').click();
  await expect(page.getByRole('button', { name: 'Copy the commands: Deploy it' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Let go of the imported files' }).click();
  await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await expectAccessibleInBothModes(page, 'main');
  await page.getByRole('button', { name: 'Let go of them' }).click();
  await expect(page.getByRole('list', { name: 'Files', exact: true })).toContainText('README.md');
  await page.getByRole('button', { name: 'Bring the imported files back' }).click();
  await expect(page.getByRole('list', { name: 'Files', exact: true })).not.toContainText('README.md');
});

test('what is broken or no connector gets a sentence, and nothing is begun', { tag: '@once' }, async ({ page }) => {
  const give = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByLabel('Choose a description').setInputFiles(give('x.json', '{"openapi": '));
  await expect(page.getByRole('alert').filter({ hasText: 'Line 1' })).toBeVisible();
  await page.getByLabel('Choose an archive or files').setInputFiles(give('x.zip', 'PK'));
  await expect(page.getByRole('alert').filter({ hasText: 'could not be opened' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

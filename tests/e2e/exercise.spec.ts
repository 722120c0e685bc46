// An exercise as a learner meets it, mostly by keyboard.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';

const address = 'docs/contributing/write-an-exercise/';
const folder = 'docs/contributing/write-an-exercise/exercises';
const solution = (id: string, file = 'apiDefinition.swagger.json') =>
  readFileSync(`${folder}/${id}/solution/${file}`, 'utf8');

const exercise = (page: Page, title = 'Count the lamps') => page.getByRole('region', { name: title, exact: true });
const editor = (part: Locator) => part.locator('.cm-content');
const goal = (part: Locator, words: string) =>
  part.getByRole('list', { name: 'Goals' }).getByRole('listitem').filter({ hasText: words });

async function start(page: Page, title?: string): Promise<Locator> {
  const part = exercise(page, title);
  await part.getByRole('button', { name: /^(Start|Carry on)$/ }).press('Enter');
  await expect(editor(part)).toBeVisible();
  return part;
}

/** Replaces the whole text as somebody at a keyboard does. */
async function write(part: Locator, text: string) {
  await editor(part).focus();
  await editor(part).press('Control+a');
  await editor(part).page().keyboard.insertText(text);
}

test.beforeEach(({ page }) => visit(page, address));

test('before it is started it is text and a button, and nothing is fetched', async ({ page }) => {
  const part = exercise(page);
  await expect(part).toContainText('Exercise, about 5 minutes');
  await expect(goal(part, 'The definition has no errors')).toBeVisible();
  await expect(part.locator('.cm-editor')).toHaveCount(0);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => name.includes('/exercises/'))).toEqual([]);
  const html = await (await page.request.get(address)).text();
  expect(html).not.toContain('a list of values, is shown as a list');
  await expectAccessibleInBothModes(page);
});

test('it is solved step by step, and says how far it is', async ({ page }) => {
  const part = await start(page);
  await expect(part.getByRole('region', { name: /^Work on/ })).toBeFocused();
  await expect(goal(part, 'has a name for makers')).toContainText('Not yet');
  const whole = solution('count-the-lamps');
  await write(part, whole.replace(',\n            "enum": ["lit", "out"]', ''));
  await expect(goal(part, 'has a name for makers')).toContainText('Reached');
  await expect(goal(part, 'chosen from a list')).toContainText('not a list to choose from');
  await expect(part.getByRole('status').filter({ hasText: '2 of 3 goals reached.' })).toHaveCount(1);
  await write(part, whole);
  await expect(part.getByText('Solved.', { exact: true })).toBeVisible();
  await expect(part.getByRole('status').filter({ hasText: 'Solved: all goals are reached.' })).toHaveCount(1);
  await expectAccessibleInBothModes(page);
});

test('a finding leads to its line, and Escape leads out of the editor', async ({ page }) => {
  const part = await start(page);
  await part.getByRole('button', { name: /^Error: .*comma.*line 2$/ }).press('Enter');
  await expect(part.locator('.cm-activeLine')).toContainText('"swagger": "2.0"');
  await editor(part).focus();
  await page.keyboard.press('Escape');
  await expect(part.getByRole('region', { name: /^Work on/ })).toBeFocused();
});

test('hints come one at a time', async ({ page }) => {
  const part = await start(page);
  const hints = part.getByRole('log', { name: 'Hints' });
  await part.getByRole('button', { name: 'Show a hint' }).press('Enter');
  await expect(hints).toContainText('Hint 1 of 3:');
  await expect(hints).not.toContainText('Hint 2 of 3:');
  const next = part.getByRole('button', { name: 'Show the next hint' });
  await next.press('Enter');
  await next.press('Enter');
  await expect(hints).toContainText('Hint 3 of 3:');
  await expect(part.getByRole('button', { name: 'All hints are shown' })).toBeFocused();
});

test('the solution is a difference behind a question', async ({ page }) => {
  const part = await start(page);
  const button = part.getByRole('button', { name: 'Show the solution' });
  await button.press('Enter');
  await page.getByRole('button', { name: 'Keep trying' }).press('Enter');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await page.getByRole('button', { name: 'Show it' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'One solution' });
  await expect(dialog).toContainText('Added: "enum": ["lit", "out"]', { useInnerText: false });
  await expectAccessibleInBothModes(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(editor(part)).not.toContainText('enum');
});

test('the text is kept over a reload, and starting over takes it away', async ({ page }) => {
  const part = await start(page);
  await write(part, '{ "swagger": "kept" }');
  await expect(goal(part, 'chosen from a list')).toContainText('has no parameters');
  await page.reload();
  await expect(exercise(page)).toContainText('Your text from last time is on this device.');
  await start(page);
  await expect(editor(part)).toContainText('"kept"');
  await part.getByRole('button', { name: 'Start over' }).press('Enter');
  await page.getByRole('button', { name: 'Keep my text' }).press('Enter');
  await expect(editor(part)).toContainText('"kept"');
  await part.getByRole('button', { name: 'Start over' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).press('Enter');
  await expect(editor(part)).toContainText('Street Lamps');
  await page.reload();
  await expect(exercise(page).getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('two files have two tabs, and a finding changes the tab', async ({ page }) => {
  const part = await start(page, 'Unlock the lamps');
  await expect(part.getByRole('tab')).toHaveText(['apiDefinition.swagger.json', 'apiProperties.json']);
  await part
    .getByRole('button', { name: /apiProperties\.json, line/ })
    .first()
    .press('Enter');
  await expect(part.getByRole('tab', { selected: true })).toHaveText('apiProperties.json');
  await expect(part.locator('.cm-activeLine')).not.toContainText(/^\{$/);
  await part.getByRole('tab', { name: 'apiProperties.json' }).press('ArrowLeft');
  await write(part, solution('unlock-the-lamps'));
  await expect(goal(part, 'where the key goes')).toContainText('Reached');
  await part.getByRole('tab', { name: 'apiDefinition.swagger.json' }).press('ArrowRight');
  await expect(editor(part)).toContainText('amber');
  await write(part, solution('unlock-the-lamps', 'apiProperties.json'));
  await expect(part.getByText('Solved.', { exact: true })).toBeVisible();
  await part.getByRole('tab', { name: 'apiDefinition.swagger.json' }).click();
  await expect(editor(part)).toContainText('X-Lamp-Key');
});

test('the validator takes the files over as they are', async ({ page }) => {
  const part = await start(page, 'Unlock the lamps');
  await write(part, solution('unlock-the-lamps').replace('Street Lamps', 'Lamps of mine'));
  await part.getByRole('button', { name: 'Carry on in the full validator' }).press('Enter');
  await expect(page).toHaveURL(/\/validator\//);
  // The address changes before the page does, and this page has an editor with the same text.
  await expect(part).toHaveCount(0);
  await expect(page.locator('.cm-content')).toContainText('Lamps of mine');
  await page.goBack();
  await start(page, 'Unlock the lamps');
  await expect(editor(part)).toContainText('Lamps of mine');
});

test('a browser that keeps nothing says so, and work goes on', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await visit(page, address);
  const part = await start(page);
  await write(part, solution('count-the-lamps'));
  await expect(part.getByText('after a reload it will be gone')).toBeVisible();
  await expect(part.getByText('Solved.', { exact: true })).toBeVisible();
});

test('a check that dies is told, and starts again', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    const Native = window.Worker;
    let first = true;
    window.Worker = class extends Native {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        if (first) setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'gone', cancelable: true })));
        first = false;
      }
    };
  });
  await visit(page, address);
  const part = await start(page);
  await expect(part.getByRole('alert')).toContainText('The check stopped.');
  await part.getByRole('button', { name: 'Check again' }).press('Enter');
  await expect(goal(part, 'has a name for makers')).toContainText('Not yet');
  await expect(part.getByRole('alert')).toHaveCount(0);
});

test.describe('files that do not come', () => {
  test.use({ tolerated: /exercises\/count-the-lamps\.json|ERR_FAILED/ });
  test('are asked for again', { tag: '@once' }, async ({ page }) => {
    await page.route('**/exercises/count-the-lamps.json', (route) => route.abort(), { times: 1 });
    const part = exercise(page);
    await part.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await expect(part.getByRole('alert')).toContainText('could not be loaded');
    await part.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(editor(part)).toBeVisible();
  });
});

test('nothing is wider than the screen', async ({ page }) => {
  const part = await start(page, 'Unlock the lamps');
  await expect(goal(part, 'No file has an error')).toContainText('Not yet');
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

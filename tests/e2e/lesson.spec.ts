// A lesson and its knowledge check: read without scripts, answered by keyboard, wrong and then right.
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothModes } from './accessible';
import { answer, bare, questionBox, questionsOf } from './knowledge-check';
import { expect, test, visit } from './site-test';

/** The first lesson that asks in every way. */
const lessons = readdirSync('docs/modules', { recursive: true, encoding: 'utf8' })
  .map((name) => `docs/modules/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\/week-\d+\/[^/]+\/index\.mdx$/.test(name))
  .sort();
const file = lessons.find((name) => new Set(questionsOf(name).map(({ kind }) => kind)).size === 4);
if (file === undefined) throw new Error('No lesson asks in all four ways.');
const questions = questionsOf(file);
const addressOf = (name: string) => name.replace(/\/\d+-([^/]+)\/index\.mdx$/, '/$1/');
const path = addressOf(file);

const check = (page: Page) => page.getByRole('region', { name: 'Knowledge check' });
const question = (page: Page, number: number) => questionBox(page, questions, number);
const numberOf = (kind: string) => questions.findIndex((asked) => asked.kind === kind) + 1;

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await target.press(key);
}

test('the check of a lesson is answered by keyboard, wrong and then right', async ({ page }) => {
  await visit(page, path);
  for (const [index, asked] of questions.entries()) {
    const box = question(page, index + 1);
    const status = box.getByRole('status').last();
    await answer(page, questions, index + 1, false);
    await expect(status).toContainText('Not right yet.');
    if (index === 0) await expectAccessibleInBothModes(page, 'main');
    await press(box.getByRole('button', { name: 'Try again' }));
    await expect(status).toBeEmpty();
    await expect(box.locator(':focus')).toHaveCount(1);
    await answer(page, questions, index + 1, true);
    await expect(status).toContainText('Right.');
    const why = asked.why ?? asked.answers?.find(({ right }) => right === true)?.why ?? '';
    await expect(status).toContainText(bare(why).slice(0, 40));
  }
  const score = check(page).getByText(`All ${questions.length} are right.`);
  await expect(score).toBeVisible();
  await expectAccessible(page, 'main', 'passed');
  await press(check(page).getByRole('button', { name: 'Start again' }));
  await expect(check(page)).toBeFocused();
  await expect(check(page).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a question without an answer says so', { tag: '@once' }, async ({ page }) => {
  await visit(page, path);
  const box = question(page, numberOf('single'));
  await press(box.getByRole('button', { name: 'Check' }));
  await expect(box.getByRole('status')).toHaveText('Choose an answer first.');
});

test('a step that is moved keeps the focus and says where it is', { tag: '@once' }, async ({ page }) => {
  await visit(page, path);
  const box = question(page, numberOf('order'));
  const first = box.locator('[data-item]').first();
  const name = (await first.innerText()).trim();
  await press(first.getByRole('button', { name: `Move down: ${name}`, exact: true }));
  await expect(box.getByRole('status').first()).toContainText(`${name}: now 2 of`);
  await expect(box.locator(':focus')).toHaveAccessibleName(`Move down: ${name}`);
});

test('what was chosen before the page ran is judged', { tag: '@once' }, async ({ page }) => {
  await page.goto(path, { waitUntil: 'commit' });
  const number = numberOf('single');
  const right = questions[number - 1]?.answers?.find((one) => one.right === true);
  const box = question(page, number);
  await box.getByRole('radio', { name: bare(right?.say ?? ''), exact: true }).check();
  await box.getByRole('button', { name: 'Check' }).click();
  await expect(box.getByRole('status')).toContainText('Right.');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is whole', { tag: '@once' }, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'After this lesson you can' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await expect(page.getByRole('group', { name: /^Question \d of/ })).toHaveCount(questions.length);
    await expect(page.getByRole('img', { name: /\w+ \w+ \w+/ }).first()).toBeVisible();
  });
});

test('an example of a lesson opens in the validator', { tag: '@once' }, async ({ page }) => {
  const name = lessons.find((one) => /```json (?:definition|at=)/.test(readFileSync(one, 'utf8'))) ?? '';
  await visit(page, addressOf(name));
  await page.getByRole('link', { name: 'Open in the validator: example 1' }).click();
  await expect(page).toHaveURL(/validator\/$/);
  await expect(page.locator('.cm-content')).toContainText('"swagger"');
});

test('the page of the modules leads to the first lesson and lists every one', { tag: '@once' }, async ({ page }) => {
  await visit(page, 'docs/modules/');
  for (let week = 1; week <= 5; week++) {
    await expect(page.getByRole('heading', { name: new RegExp(`^Week ${week}: `) })).toBeVisible();
  }
  await expect(page.locator('article section li')).toHaveCount(lessons.length);
  await page.getByRole('link', { name: /^Start with: / }).click();
  await expect(page.getByRole('list', { name: 'About this lesson' })).toBeVisible();
});

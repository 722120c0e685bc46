// What a learner has done, as they meet it: kept, shown, taken along, deleted, certified, planned.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothModes } from './accessible';
import { allOf as doneIn, type Kept, lessons, progressFile } from './lessons';
import { expect, test, visit } from './site-test';

const [first, second] = lessons;
if (first === undefined || second === undefined) throw new Error('The site has no two lessons to try progress with.');
const firstAddress = first.path.replace(/^\//, '');

const allOf = (count: number, on?: string) => doneIn(lessons.slice(0, count), on);
const file = (kept: Kept, version?: number) => progressFile(kept, second.id, version);

/** Puts a record on the device before the page comes, unless there is one. */
async function keep(page: Page, kept: Kept): Promise<void> {
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('put') !== null) return;
    sessionStorage.setItem('put', '');
    localStorage.setItem('fusion-progress', text);
  }, file(kept));
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('fusion-progress'));
const counted = (page: Page, done: number) => page.getByText(new RegExp(`^${done} of ${lessons.length} lessons? done`));
const importing = (page: Page, text: string) =>
  page.getByLabel('Import a progress file').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('nothing is done: the page says how it begins, and nothing can be exported or deleted', async ({ page }) => {
  await visit(page, 'progress/');
  await expect(counted(page, 0)).toBeVisible();
  await expect(page.getByRole('link', { name: `Start: ${first.title}` })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export my progress' })).toBeDisabled();
  await expect(page.getByText('As soon as one lesson is done')).toBeVisible();
});

test('a record is exported, deleted after a question, and imported again', async ({ page }) => {
  await keep(page, allOf(2));
  await visit(page, 'progress/');
  await expect(counted(page, 2)).toBeVisible();
  await expectAccessibleInBothModes(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my progress' }).click();
  const exported = await download;
  expect(exported.suggestedFilename()).toMatch(/^fusion-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await exported.path(), 'utf8');
  expect(Object.keys(JSON.parse(text).lessons)).toHaveLength(2);

  const remove = page.getByRole('button', { name: 'Delete my progress' });
  await remove.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expectAccessible(page, 'main', 'the question');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing was deleted.')).toBeVisible();
  await expect(remove).toBeFocused();
  await remove.click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByText('Deleted. Nothing of what you have done is on this device any more.')).toBeVisible();
  await expect(counted(page, 0)).toBeVisible();
  expect(await kept(page)).toBeNull();

  await importing(page, text);
  await expect(page.getByText('Done now: 2 lessons, before 0.')).toBeVisible();
  await page.reload();
  await expect(counted(page, 2)).toBeVisible();
});

test('an import adds and never takes away; a wrong file changes nothing and is told', async ({ page }) => {
  await keep(page, allOf(2));
  await visit(page, 'progress/');
  await expect(counted(page, 2)).toBeVisible();
  const before = await kept(page);
  for (const [text, words] of [
    ['', 'Nothing was imported. The file is empty.'],
    ['PNG', 'This is not a progress file: it is no JSON text.'],
    ['{"swagger":"2.0"}', 'This is JSON, but not a progress file.'],
    [file(allOf(1)).slice(0, -9), 'The file is cut off or was changed'],
    [file(allOf(1), 99), 'A newer version of the site wrote this'],
    [file({ 'a b': {} }), 'The file was changed or damaged.'],
  ] as const) {
    await importing(page, text);
    await expect(page.getByText(words)).toBeVisible();
    expect(await kept(page)).toBe(before);
  }
  await importing(page, file(allOf(1, '2025-12-31')));
  await expect(page.getByText('Done now: as before, 2 lessons.')).toBeVisible();
  await expect(counted(page, 2)).toBeVisible();
});

test('tabs stay in step, also when one of them deletes', async ({ page, context }) => {
  await keep(page, allOf(1));
  await visit(page, 'progress/');
  await expect(counted(page, 1)).toBeVisible();
  const other = await context.newPage();
  await visit(other, 'progress/');
  await importing(other, file(allOf(2)));
  await expect(counted(page, 2)).toBeVisible();
  await other.getByRole('button', { name: 'Delete my progress' }).click();
  await other.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(counted(page, 0)).toBeVisible();
});

test('blocked storage is told once, and the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await visit(page, 'progress/');
  await expect(page.getByText('This browser does not keep your progress')).toHaveCount(0);
  await importing(page, file(allOf(2)));
  await expect(page.getByText('This browser does not keep your progress')).toHaveCount(1);
  await expect(counted(page, 2)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export my progress' })).toBeEnabled();
  await expectAccessible(page);
});

test('what a newer version has kept is left alone', { tag: '@once' }, async ({ page }) => {
  const newer = file({}, 2);
  await page.addInitScript((text) => localStorage.setItem('fusion-progress', text), newer);
  await visit(page, 'progress/');
  await expect(page.getByText('A newer version of this site has kept your progress here')).toBeVisible();
  await importing(page, file(allOf(1)));
  await expect(counted(page, 1)).toBeVisible();
  expect(await kept(page)).toBe(newer);
});

// On a phone the sidebar is folded away.
test('the sidebar has marks that a screen reader hears, and nothing moves when they come', { tag: '@once' }, async ({
  page,
}) => {
  await page.goto(firstAddress);
  const link = page.locator('.theme-doc-sidebar-container').getByRole('link', { name: first.title }).first();
  const place = await link.boundingBox();
  await keep(page, allOf(1));
  await visit(page, firstAddress);
  await expect(link).toHaveAccessibleName(`${first.title}, done`);
  expect(await link.boundingBox()).toEqual(place);
  await expectAccessibleInBothModes(page, '.theme-doc-sidebar-container');
});

test('a lesson notes where the learner is, says what is missing, and leads on', async ({ page }) => {
  await visit(page, firstAddress);
  const end = page.getByRole('region', { name: 'Your progress in this lesson' });
  await expect(end).toContainText('To finish this lesson, pass the check');
  await expect(end.getByRole('link', { name: second.title })).toBeVisible();
  await expect.poll(() => kept(page)).toContain(`"lesson": "${first.id}"`);
  await visit(page, '');
  await expect(page.getByRole('link', { name: `Go on, week ${first.week}: ${first.title}` })).toBeVisible();
  await expect(page.getByText(`0 of ${lessons.length} lessons done`)).toBeVisible();
});

test('a week lists its lessons with their marks', async ({ page }) => {
  await keep(page, allOf(1));
  await visit(page, `docs/roadmap/week-${first.week}/`);
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: first.title }) });
  await expect(item.last()).toContainText('done 5 Jan');
});

test('the certificate asks for a name, is a picture with something on it, and is printed on one page', async ({
  page,
  isMobile,
}) => {
  await keep(page, allOf(lessons.length));
  await visit(page, 'progress/');
  await page.getByRole('link', { name: 'Make my certificate' }).click();
  const name = page.getByLabel('Your name');
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  await expect(page.getByText('Type your name first')).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill('Ada Lovelace');
  const sheet = page.getByRole('article', { name: 'Certificate' });
  await expect(sheet).toContainText('Ada Lovelace');
  await expect(sheet).toContainText(`finished all ${lessons.length} lessons`);
  await expect(sheet).toContainText('It is no accreditation');
  for (const { title } of lessons) await expect(sheet).toContainText(title);
  await expectAccessibleInBothModes(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  const picture = readFileSync(await (await download).path());
  const { width, height, inks } = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() };
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return { width: bitmap.width, height: bitmap.height, inks: seen.size };
    },
    [...picture],
  );
  expect([width, height]).toEqual([1240, 1754]);
  expect(inks, 'colours on the sheet').toBeGreaterThan(20);

  if (!isMobile) {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.reload();
  await expect(name, 'kept for the next time').toHaveValue('Ada Lovelace');
  await visit(page, 'progress/');
  await page.getByRole('button', { name: 'Delete my progress' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fusion-certificate-name'))).toBeNull();
});

test('a plan of one’s own says what is for today, and the calendar file has the lessons', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-16T10:00:00'));
  await page.addInitScript(() => localStorage.setItem('fusion.start-day', '2026-11-16'));
  await visit(page, 'progress/');
  const plan = page.getByRole('region', { name: 'My plan' });
  await expect(plan.getByRole('list', { name: 'For today' })).toContainText(first.title);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add all five weeks' }).click();
  const calendar = readFileSync(await (await download).path(), 'utf8').replaceAll('\r\n ', '');
  for (const { id } of lessons) expect(calendar).toContain(`UID:self-paced-lesson-${id}@30-days-of-fusion`);

  await page.clock.setFixedTime(new Date('2026-11-17T10:00:00'));
  await visit(page, '');
  await expect(page.getByRole('list', { name: 'Overdue' })).toContainText(first.title);
  await visit(page, 'docs/roadmap/');
  await expect(page.getByRole('region', { name: 'My plan' })).toHaveCount(1);
  await expectAccessible(page);
  await visit(page, `docs/roadmap/week-${first.week}/`);
  await expect(page.getByText('Overdue', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Lessons of this day' }).first()).toContainText(first.title);
  await expectAccessibleInBothModes(page);
});

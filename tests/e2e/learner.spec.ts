// The whole way of a learner without a mouse: a start day, a lesson, an exercise, and at the end the certificate.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothModes } from './accessible';
import { arrive, pressAt, walkTo } from './keyboard';
import { answer, questionBox, questionsOf } from './knowledge-check';
import { allOf, lessonFile, lessons, progressFile } from './lessons';
import { expect, test } from './site-test';

const EXERCISE = 'mend-the-import';
const EXERCISE_TITLE = 'Mend a definition that does not import';
const [first] = lessons;
const second = lessons.find(({ exercises }) => exercises.includes(EXERCISE));
if (first === undefined || second === undefined) throw new Error(`The site has no lesson, or none with ${EXERCISE}.`);
const questions = questionsOf(lessonFile(first));
const solution = readFileSync(
  path.join(lessonFile(second), `../exercises/${EXERCISE}/solution/apiDefinition.swagger.json`),
  'utf8',
);
/** What was done elsewhere: everything but the first lesson and the exercise, which are done here. */
function fromElsewhere(lastOpened: string): string {
  const kept = allOf(lessons);
  delete kept[first?.id ?? ''];
  delete kept[second?.id ?? '']?.exercises?.[EXERCISE];
  return progressFile(kept, lastOpened);
}

const counted = (page: Page, done: number) => page.getByText(new RegExp(`^${done} of ${lessons.length} lessons? done`));
const keptKeys = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('fusion'))
      .sort(),
  );
const inList = (page: Page, title: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });

async function chooseStartDay(page: Page): Promise<void> {
  const day = page.getByLabel('My first day');
  const use = page.getByRole('button', { name: 'Use my own dates' });
  await walkTo(day);
  // The page suggests a day as soon as it knows today.
  await expect(day).not.toHaveValue('');
  // A Saturday: told, and moved to the Monday.
  await page.keyboard.type('11212026');
  await pressAt(use);
  await expect(page.getByRole('button', { name: 'Change my dates' })).toBeInViewport();
  await expect(page.getByText('Saturday 21 November 2026 is on a weekend, so day 1 is')).toBeVisible();
  // Back to the month: a date has several stops, and the last comes first on the way back.
  await walkTo(day, true);
  while (await day.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Shift+Tab');
  await walkTo(day);
  await page.keyboard.type('11172026');
  await pressAt(page.getByRole('button', { name: 'Change my dates' }));
  await expect(page.getByText('Today is day 1 of 25.')).toBeVisible();
}

async function passTheCheck(page: Page): Promise<void> {
  const status = questionBox(page, questions, 1).getByRole('status').last();
  await answer(page, questions, 1, false, walkTo);
  await expect(status).toContainText('Not right yet.');
  await pressAt(questionBox(page, questions, 1).getByRole('button', { name: 'Try again' }));
  for (const [index] of questions.entries()) await answer(page, questions, index + 1, true, walkTo);
  await expect(page.getByText(`All ${questions.length} are right.`)).toBeVisible();
}

/** Axe looks at exercises in `exercise.spec.ts`; in a lesson as long as this one it takes very long. */
async function solveTheExercise(page: Page): Promise<void> {
  const part = page.getByRole('region', { name: EXERCISE_TITLE, exact: true });
  await pressAt(part.getByRole('button', { name: 'Start', exact: true }));
  await expect(part.getByRole('region', { name: /^Work on/ })).toBeFocused();
  await walkTo(part.locator('.cm-content'));
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(solution);
  await expect(part.getByText('Solved. It is noted in your progress.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(part.getByRole('region', { name: /^Work on/ })).toBeFocused();
}

// The search field loads its index when Tab passes it. When the page is left meanwhile, the library looks for a field
// that is gone. Nothing else comes of it.
test.use({ tolerated: /^uncaught: .*reading 'value'/ });

// The sidebar, where a mark comes, is folded away on a phone.
test('a learner goes from a start day to the certificate by keyboard alone', { tag: '@once' }, async ({ page }) => {
  test.slow();
  await page.clock.install({ time: new Date('2026-11-17T10:00:00') });

  await test.step('a start day gives a plan for today', async () => {
    await arrive(page, 'docs/roadmap/');
    await chooseStartDay(page);
    await expectAccessibleInBothModes(page, 'main');
    const today = page.getByRole('region', { name: 'My plan' }).getByRole('list', { name: 'For today' });
    await arrive(page, 'docs/roadmap/');
    await pressAt(today.getByRole('link', { name: first.title }));
    await expect(page).toHaveURL(new RegExp(`${first.path}$`));
  });

  await test.step('the check is passed at the second try, and the lesson is done', async () => {
    await passTheCheck(page);
    const end = page.getByRole('region', { name: 'Your progress in this lesson' });
    await expect(end).toContainText('Done on Tuesday 17 November 2026.');
    const marked = page.locator('.theme-doc-sidebar-container').getByRole('link', { name: /, done$/ });
    await expect(marked).toHaveCount(1);
    await expect(marked).toHaveAttribute('href', new RegExp(`${first.path}$`));
    await pressAt(end.getByRole('link', { name: 'My progress' }));
    await expect(counted(page, 1)).toBeVisible();
    await expect(inList(page, first.title).first()).toContainText('done 17 Nov');
  });

  await test.step('an exercise is solved by typing', async () => {
    await pressAt(inList(page, second.title).first().getByRole('link'));
    await expect(page.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
    await solveTheExercise(page);
    const left = second.exercises.length - 1;
    await expect(page.getByRole('region', { name: 'Your progress in this lesson' })).toContainText(
      `pass the check and solve ${left === 1 ? 'one exercise' : `${left} exercises`}`,
    );
  });

  await test.step('the home page leads back to where the learner was', async () => {
    await arrive(page, '');
    await pressAt(page.getByRole('link', { name: `Go on, week ${second.week}: ${second.title}` }));
    const part = page.getByRole('region', { name: EXERCISE_TITLE, exact: true });
    await expect(part.getByText('Solved', { exact: true })).toBeVisible();
    await expect(part.getByRole('button', { name: 'Carry on' })).toBeVisible();
  });

  await test.step('what was done elsewhere is brought in, and everything is done', async () => {
    await pressAt(
      page.getByRole('region', { name: 'Your progress in this lesson' }).getByRole('link', { name: 'My progress' }),
    );
    await expect(inList(page, second.title).first()).toContainText(`1 of ${second.exercises.length} exercises`);
    // It is a long way to the button; what is waited for begins with the press.
    await walkTo(page.getByLabel('Import a progress file'));
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Space');
    await (await chooser).setFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fromElsewhere(second.id)),
    });
    await expect(page.getByText(`Done now: ${lessons.length} lessons, before 1.`)).toBeVisible();
    await expect(counted(page, lessons.length)).toBeVisible();
    await expectAccessibleInBothModes(page, 'main');
  });

  await test.step('the certificate has a name and is saved', async () => {
    await pressAt(page.getByRole('link', { name: 'All done: see your certificate' }));
    await walkTo(page.getByLabel('Your name'));
    await page.keyboard.type('Ada Lovelace');
    await expect(page.getByRole('article', { name: 'Certificate' })).toContainText('Ada Lovelace');
    await walkTo(page.getByRole('button', { name: 'Save as a picture' }));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const picture = readFileSync(await (await download).path());
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.length, 'bytes of the picture').toBeGreaterThan(20_000);
  });

  await test.step('deleting takes everything but the start day', async () => {
    await arrive(page, 'progress/');
    await expect(counted(page, lessons.length)).toBeVisible();
    const before = ['fusion-certificate-name', `fusion-exercise-${EXERCISE}`, 'fusion-progress', 'fusion.start-day'];
    expect(await keptKeys(page)).toEqual(before);
    await pressAt(page.getByRole('button', { name: 'Delete my progress' }));
    await expect(page.getByText('what you wrote in exercises')).toBeVisible();
    await expectAccessible(page, 'main', 'the question');
    await pressAt(page.getByRole('button', { name: 'Yes, delete it' }));
    await expect(page.getByText('Nothing of what you have done is on this device any more.')).toBeVisible();
    await expect(counted(page, 0)).toBeVisible();
    expect(await keptKeys(page)).toEqual(['fusion.start-day']);
  });
});

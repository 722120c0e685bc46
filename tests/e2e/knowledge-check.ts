// A knowledge check in the browser: its questions from the lesson's file, and answers by keyboard.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';

export interface Asked {
  readonly kind: string;
  readonly answers?: ReadonlyArray<{ readonly say: string; readonly right?: boolean; readonly why: string }>;
  readonly items?: readonly string[];
  readonly lines?: readonly number[];
  readonly why?: string;
}

/** Brings the focus to a control. */
export type Reach = (target: Locator) => Promise<void>;

/** As the page shows it. */
export const bare = (text: string) => text.replaceAll('`', '').trim();

/** The questions of the lesson in a file. */
export function questionsOf(file: string): readonly Asked[] {
  const [, yaml = '[]'] = /```check\n([\s\S]*?)\n```/.exec(readFileSync(file, 'utf8')) ?? [];
  return parse(yaml);
}

/** The box of a question; the first has the number 1. */
export const questionBox = (page: Page, questions: readonly Asked[], number: number): Locator =>
  page.getByRole('group', { name: new RegExp(`^Question ${number} of ${questions.length}\\b`) });

/** Puts the steps in order with the arrow keys: each to its place, from the first on. */
async function sortSteps(box: Locator, items: readonly string[], reach: Reach): Promise<void> {
  for (const [place, item] of items.entries()) {
    const names = await box.locator('[data-item]').allInnerTexts();
    const from = names.findIndex((name) => name.trim() === bare(item));
    if (from === place) continue;
    await reach(box.getByRole('button', { name: `Move up: ${bare(item)}`, exact: true }));
    for (let step = from; step > place; step--) await box.page().keyboard.press('ArrowUp');
  }
}

/** Answers a question rightly or wrongly and has it checked. */
export async function answer(
  page: Page,
  questions: readonly Asked[],
  number: number,
  right: boolean,
  reach: Reach = (target) => target.focus(),
): Promise<void> {
  const { kind, answers = [], items = [], lines = [] } = questions[number - 1] ?? { kind: '' };
  const box = questionBox(page, questions, number);
  const choose = async (control: Locator) => {
    await reach(control);
    await page.keyboard.press('Space');
  };
  if (kind === 'order') {
    // The steps are shown in a wrong order.
    if (right) await sortSteps(box, items, reach);
  } else if (kind === 'spot') {
    const line = lines[0] ?? 1;
    await choose(box.getByRole('radio').nth(right ? line - 1 : line === 1 ? 1 : 0));
  } else {
    const role = kind === 'single' ? 'radio' : 'checkbox';
    const wanted = answers.filter((one) => (one.right === true) === right);
    for (const { say } of kind === 'single' ? wanted.slice(0, 1) : wanted) {
      await choose(box.getByRole(role, { name: bare(say), exact: true }));
    }
  }
  await reach(box.getByRole('button', { name: 'Check', exact: true }));
  await page.keyboard.press('Enter');
}

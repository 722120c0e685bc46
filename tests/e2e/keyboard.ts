// Ways around a page without a mouse.
import type { Locator, Page } from '@playwright/test';
import { expect } from './site-test';

/** Further than any page goes on, so that a control that cannot be reached is an error and not an endless walk. */
const FURTHEST = 400;

interface Focused {
  readonly here: boolean;
  /** A choice of the same question: from one to the next lead the arrow keys, as everywhere. */
  readonly sameChoice: boolean;
}

const look = (target: Locator): Promise<Focused> =>
  target.evaluate((element) => {
    const active = document.activeElement;
    const sameChoice =
      element instanceof HTMLInputElement &&
      active instanceof HTMLInputElement &&
      element.type === 'radio' &&
      active.type === 'radio' &&
      active.name === element.name;
    return { here: active === element, sameChoice };
  });

/** Walks to a control with Tab, or with the arrow keys among choices, from where the focus is. */
export async function walkTo(target: Locator, back = false): Promise<void> {
  const page = target.page();
  await expect(target).toHaveCount(1);
  for (let steps = 0; steps < FURTHEST; steps++) {
    const { here, sameChoice } = await look(target);
    if (here) return;
    await page.keyboard.press(sameChoice ? 'ArrowDown' : back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The keyboard does not lead to ${target}.`);
}

/** Walks to a control and presses a key on it. */
export async function pressAt(target: Locator, key = 'Enter'): Promise<void> {
  await walkTo(target);
  await target.page().keyboard.press(key);
}

/** Goes to a page by its address. The first key wakes it. */
export async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

// axe, run in the page itself. The wrapper for Playwright opens a second page for each run, to tell frames of other sites
// apart, which takes three times as long; this site has no frames.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from './site-test';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Expects that axe finds nothing in a part of the page. `what` names the state of the page where a test has several. */
export async function expectAccessible(page: Page, part = 'html', what?: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async (selector) => {
    const results = await window.axe?.run(selector, { resultTypes: ['violations'] });
    if (results === undefined) throw new Error('axe is not in the page.');
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
  }, part);
  expect(found, what).toEqual([]);
}

/** The same in both colour modes, without loading the page again. It stays in the last one. */
export async function expectAccessibleInBothModes(page: Page, part?: string): Promise<void> {
  for (const mode of ['light', 'dark'] as const) {
    await page.evaluate(async (name) => {
      document.documentElement.setAttribute('data-theme', name);
      // Links change their colour over a moment; what is measured in between is no colour of the site.
      const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(changes.map(({ finished }) => finished));
    }, mode);
    await expectAccessible(page, part, mode);
  }
}

// The `test` of every browser test. On its own it fails a test whose page asks another host for anything, logs an error,
// throws, or fails to load something.
import { test as base, expect, type Page } from '@playwright/test';
import { SITE_VARIABLE } from './serve-site';

interface Options {
  /** Matches the problems a test provokes on purpose. Each use says why. */
  tolerated: RegExp | undefined;
}

interface Fixtures {
  problems: string[];
}

/** Address of the site under test, with its base path. */
export function siteUrl(): string {
  const url = process.env[SITE_VARIABLE];
  if (url === undefined) throw new Error(`${SITE_VARIABLE} is not set: the global setup of Playwright has not run.`);
  return url;
}

/** Gives the page a sign of a reader, so that its scripts do not wait for one (`src/site/start-scripts.ts`). */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('pointermove')));
}

/** Goes to a page by its path under the base and waits until its scripts have taken over. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await wake(page);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/** Prefers a colour mode, as a device does, and waits until the open page follows. */
export async function prefer(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

export const test = base.extend<Options & Fixtures>({
  tolerated: [undefined, { option: true }],
  baseURL: async ({ browserName: _ }, use) => use(siteUrl()),
  problems: [
    async ({ context, tolerated }, use) => {
      const problems: string[] = [];
      const note = (problem: string) => {
        if (tolerated?.test(problem) !== true) problems.push(problem);
      };
      const { origin } = new URL(siteUrl());
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && asked !== origin) note(`asked another host: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A page that is left, or a prefetch that is no longer wanted.
        if (reason !== 'net::ERR_ABORTED') note(`request failed: ${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => note(`uncaught: ${error.error().stack}`));
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

// Browser tests. They run on the built site, in whatever Chromium the machine has; see scripts/find-browser.mjs.
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/browser-flags.mjs';
import { findBrowser, NO_BROWSER } from './scripts/find-browser.mjs';

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(NO_BROWSER);

const chrome = { ...devices['Desktop Chrome'], launchOptions: { executablePath, args: BROWSER_FLAGS } };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/serve-site.ts',
  // Generous: a busy machine must not fail a test that only looks for what is there.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  maxFailures: 40,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: { contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 15_000, screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', use: { ...chrome, viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // What does not depend on the width runs once.
      grepInvert: /@once/,
      use: { ...chrome, viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
});

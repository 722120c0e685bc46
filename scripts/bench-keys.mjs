/**
 * Measures how long the validator takes from a keystroke to findings that know of it.
 *
 *     npm run bench:keys
 *
 * Opens a generated definition of 300 KB in the built site and types. Every keystroke changes the text under a finding,
 * so that the list has to change; the time ends when the changed sentence is painted.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from './browser-flags.mjs';
import { readBuiltSite } from './built-site.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { serveBuild } from './serve-build.mjs';

const keystrokes = 20;
const warmUp = 5;
const wantedMedian = 150;

if (!existsSync('build')) throw new Error('There is no built site: run `npm run build` first.');
const site = readBuiltSite();
const server = await serveBuild({ folder: site.folder, base: site.base });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.url}validator/`);
  await page.locator('.cm-content').waitFor();
  const text = definition(300_000);
  await page.getByLabel('Files of a connector').setInputFiles({
    name: 'apiDefinition.swagger.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: /^Error: .*x-ms-visibility/ }).click();
  // The finding is selected and its value with it: an arrow key goes to the end of it, before the closing quote.
  await page.locator('.cm-content').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(1500);
  /** @type {number[]} */
  const times = [];
  for (let stroke = 0; stroke < warmUp + keystrokes; stroke++) {
    const time = await timeOfKey(page, stroke % 2 === 0 ? 'x' : 'Backspace');
    if (stroke >= warmUp) times.push(time);
    // As somebody types who reads what the page says.
    await page.waitForTimeout(300);
  }
  times.sort((left, right) => left - right);
  const at = (/** @type {number} */ share) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const findings = await page.locator('[role=tab]').first().innerText();
  console.log(`a definition of ${(text.length / 1024).toFixed(0)} KiB, ${findings.replace(/\s+/g, ' ')}`);
  console.log(`from keystroke to changed findings, ${keystrokes} keystrokes:`);
  console.log(`  median ${at(0.5).toFixed(0)} ms   p95 ${at(0.95).toFixed(0)} ms   maximum ${at(1).toFixed(0)} ms`);
  console.log(`  wanted: a median under ${wantedMedian} ms`);
  if (at(0.5) >= wantedMedian) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}

/**
 * Presses a key and waits, inside the page, until the finding tells of it and that is painted.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} key
 * @returns {Promise<number>} milliseconds
 */
async function timeOfKey(page, key) {
  await page.evaluate(() => {
    const sentence = () =>
      [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.startsWith('Error: ') && textContent.includes('x-ms-visibility'),
      )?.textContent;
    const before = sentence();
    let start = 0;
    addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
    const time = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The findings did not change within ten seconds.')), 10_000);
      const observer = new MutationObserver(() => {
        if (start === 0 || sentence() === before) return;
        observer.disconnect();
        // After the next frame it can be seen.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    Object.assign(window, { timeOfKey: time });
  });
  await page.keyboard.press(key);
  return Number(await page.evaluate(() => Reflect.get(window, 'timeOfKey')));
}

/**
 * A definition with an error that names the text under the cursor, and hints like those of a real connector.
 *
 * @param {number} bytes
 */
function definition(bytes) {
  const paths = [];
  let length = 0;
  for (let number = 0; length < bytes; number++) {
    const visibility = number === 3 ? '\n        "x-ms-visibility": "hidden",' : '';
    const path = `    "/teas/${number}": {
      "get": {
        "operationId": "GetTea${number}",
        "summary": "Get tea number ${number}",
        "description": "Reads the tea of that number from the shelf.",${visibility}
        "parameters": [
          { "name": "shelf", "in": "query", "type": "string", "x-ms-summary": "Shelf", "description": "The shelf." },
          { "name": "count", "in": "query", "type": "integer", "required": true }
        ],
        "responses": {
          "200": {
            "description": "The tea.",
            "schema": {
              "type": "object",
              "properties": {
                "name": { "type": "string", "x-ms-summary": "Name", "description": "The name of the tea." },
                "weight": { "type": "number", "x-ms-summary": "Weight" },
                "harvest": { "type": "string", "format": "date", "x-ms-summary": "Harvest", "description": "When it was picked." },
                "garden": { "type": "string", "x-ms-summary": "Garden", "description": "Where it was picked." },
                "tags": { "type": "array", "items": { "type": "string" }, "x-ms-summary": "Tags", "description": "Words for it." }
              }
            }
          }
        }
      }
    }`;
    paths.push(path);
    length += path.length + 2;
  }
  return `{
  "swagger": "2.0",
  "info": { "title": "Tea Room", "description": "Reads and orders tea from the shelves of a tea room.", "version": "1.0" },
  "host": "api.tea-room.example",
  "basePath": "/",
  "schemes": ["https"],
  "consumes": ["application/json"],
  "produces": ["application/json"],
  "paths": {
${paths.join(',\n')}
  }
}
`;
}

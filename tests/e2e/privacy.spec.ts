// Nothing typed into the site leaves it. Proven against a second host that listens and must hear nothing.
import { ESCAPES, type Listener, listen, tryEscapes } from './escapes';
import { samplePages } from './page-types';
import { expect, siteUrl, test, visit } from './site-test';

/** A definition with a word that must not turn up in any request. */
const SECRET = 'contoso-secret-7261';
const DEFINITION = `{"swagger": "2.0", "info": {"title": "${SECRET}", "version": "1.0"}, "host": "${SECRET}.example.com", "paths": {}}`;

// These tests provoke blocked requests; the browser logs each.
test.use({ tolerated: /./ });

let listener: Listener;
test.beforeEach(async () => {
  listener = await listen();
});
test.afterEach(async () => listener.close());

test('control: a page without the policy can send in each of these ways', { tag: '@once' }, async ({ page }) => {
  await page.goto(`${listener.url}/page`);
  await page.evaluate(tryEscapes, listener.url);
  const arrived = () => ESCAPES.filter((way) => listener.received.some((line) => line.endsWith(`/${way}`)));
  await expect.poll(arrived).toEqual(ESCAPES);
});

for (const { type, path } of samplePages()) {
  test(`${type.name}: no way out`, { tag: '@once' }, async ({ page }) => {
    await visit(page, path);
    await page.evaluate(tryEscapes, listener.url);
    expect(listener.received).toEqual([]);
  });
}

test('validator: the worker that holds the text has no way out', async ({ page }) => {
  await visit(page, 'validator/');
  await page.locator('.cm-content').fill(DEFINITION);
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  const outcomes = await worker.evaluate(async (url) => {
    const ways: Record<string, () => unknown> = {
      fetch: () => fetch(`${url}/fetch`),
      post: () => fetch(`${url}/post`, { method: 'POST', mode: 'no-cors', body: 'secret' }),
      xhr: () => {
        const request = new XMLHttpRequest();
        request.open('GET', `${url}/xhr`, false);
        request.send();
      },
      socket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`);
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
      script: () => (self as unknown as { importScripts: (url: string) => void }).importScripts(`${url}/script`),
    };
    const results: string[] = [];
    for (const [name, way] of Object.entries(ways)) {
      try {
        await way();
        results.push(`${name} went through`);
      } catch {
        results.push(`${name} blocked`);
      }
    }
    return results;
  }, listener.url);
  expect(outcomes).toEqual(['fetch blocked', 'post blocked', 'xhr blocked', 'socket blocked', 'script blocked']);
  expect(listener.received).toEqual([]);
});

test('validator: what is typed is in no request at all', async ({ page, context }) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await visit(page, 'validator/');
  await page.locator('.cm-content').fill(DEFINITION);
  if (page.workers().length === 0) await page.waitForEvent('worker');
  await page.waitForTimeout(1500);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((request) => request.includes(SECRET))).toEqual([]);
  expect(requests.filter((request) => !request.startsWith(siteUrl()) && !/^(blob|data):/.test(request))).toEqual([]);
});

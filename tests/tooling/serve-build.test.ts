// The server of the built site answers as a static host does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveBuild } from '../../scripts/serve-build.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  const files = {
    'index.html': 'home',
    '404.html': 'gone',
    'docs/index.html': 'docs',
    'assets/a.js': 'let a;',
    'calendar.ics': 'X',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The path is sent as it is: fetch would tidy it up first. */
function rawStatus(origin: string, rawPath: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: rawPath }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe.each(['/', '/fusion/'])('under %s', (base) => {
  let server: Awaited<ReturnType<typeof serveBuild>>;
  beforeAll(async () => {
    server = await serveBuild({ folder, base });
  });
  afterAll(async () => server.close());

  test.each([
    ['', 200, 'home', 'text/html; charset=utf-8'],
    ['docs/', 200, 'docs', 'text/html; charset=utf-8'],
    ['docs', 200, 'docs', 'text/html; charset=utf-8'],
    ['docs?a=b', 200, 'docs', 'text/html; charset=utf-8'],
    ['assets/a.js', 200, 'let a;', 'text/javascript; charset=utf-8'],
    ['calendar.ics', 200, 'X', 'text/calendar; charset=utf-8'],
    ['nothing/', 404, 'gone', 'text/html; charset=utf-8'],
    ['%E0%A4%A', 404, 'gone', 'text/html; charset=utf-8'],
  ])('"%s" is %i', async (name, status, text, type) => {
    const response = await fetch(server.url + name);
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
      status,
      text,
      type,
    ]);
  });

  test('a folder without its slash leads to the one with it and keeps the query', async () => {
    const response = await fetch(`${server.url}docs?a=b`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `${base}docs/?a=b`]);
  });

  test('text is compressed for who asks', async () => {
    const ask = (encoding: string) => fetch(server.url, { headers: { 'accept-encoding': encoding } });
    expect((await ask('gzip')).headers.get('content-encoding')).toBe('gzip');
    expect((await ask('identity')).headers.get('content-encoding')).toBeNull();
  });

  test('nothing outside the folder is served', async () => {
    expect(await rawStatus(server.origin, `${base}..%2f..%2fetc%2fpasswd`)).toBe(404);
    expect(await rawStatus(server.origin, `${base}..%2f${path.basename(folder)}x`)).toBe(404);
  });
});

test('an address outside the base path is not found', async () => {
  const server = await serveBuild({ folder, base: '/fusion/' });
  expect((await fetch(`${server.origin}/docs/`)).status).toBe(404);
  await server.close();
});

test.each([
  ['a folder without a site', { folder: path.join(tmpdir(), 'no-such-site') }, 'run "npm run build" first'],
  ['a base path without slashes', { base: 'fusion' }, 'must begin and end with a slash'],
])('%s is refused with a sentence', async (_, options, sentence) => {
  await expect(serveBuild({ folder, ...options })).rejects.toThrow(sentence);
});

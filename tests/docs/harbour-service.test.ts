// The service of "An API on Azure" runs as the lesson says: it is started, called with its commands, and answers so.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const lesson = readFileSync(join(__dirname, '../../docs/modules/week-1/04-api-on-azure/index.mdx'), 'utf8');
const fence = (start: RegExp) => {
  const found = start.exec(lesson);
  if (found === null) throw new Error(`The lesson has no block ${start}.`);
  const text = lesson.slice(found.index + found[0].length);
  return text.slice(0, text.indexOf('\n```'));
};
const commands = fence(/```bash\n(?=curl )/).split('\n');
const answers = fence(/```text\n(?=200 )/).split('\n');

/** What the lesson tells `curl` to send: headers, a body, an address. */
function requestOf(command: string, origin: string): Request {
  const headers = [...command.matchAll(/-H "([^":]+): ([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  const body = /-d '([^']*)'/.exec(command)?.[1];
  const address = /"http:\/\/localhost:8080([^"]*)"/.exec(command)?.[1];
  if (address === undefined) throw new Error(`No address in ${command}`);
  const how = body === undefined ? {} : { method: 'POST', body };
  return new Request(origin + address, { headers: Object.fromEntries(headers), ...how });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
const program = join(folder, 'server.mjs');
let service: ChildProcess;
let origin: string;

beforeAll(async () => {
  writeFileSync(program, fence(/```js title="server\.mjs"\n/));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const env = { ...process.env, HARBOUR_KEY: 'try-me', PORT: String(port), WEBSITE_HOSTNAME: undefined };
  service = spawn(process.execPath, [program], { env, stdio: 'inherit' });
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer !== undefined) return;
    await setTimeout(50);
  }
  throw new Error('The service did not start.');
});
afterAll(() => {
  service.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('the service of the lesson', () => {
  it('is called as often as there are answers', () => {
    expect(commands.length).toBe(4);
    expect(answers.length).toBe(commands.length);
  });

  it.each(commands.map((command, index) => [command, answers[index]]))('%s', async (command, expected = '') => {
    const answer = await fetch(requestOf(String(command), origin));
    expect(`${answer.status} ${await answer.text()}`).toBe(expected);
  });

  it('does not start without a key', () => {
    const { status, stderr } = spawnSync(process.execPath, [program], {
      env: { ...process.env, HARBOUR_KEY: '' },
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('Set HARBOUR_KEY before you start the service.');
  });
});

// The search for a browser: its order, and that it never gives up in silence.
import { describe, expect, test } from 'vitest';
import { ensureBrowser, findBrowser, NO_BROWSER } from '../../scripts/find-browser.mjs';

interface Given {
  files?: string[];
  env?: Record<string, string>;
  platform?: string;
  root?: boolean;
  /** What a command puts on the machine; a command that is not named fails. */
  commands?: Record<string, string | undefined>;
}

const DOWNLOADED = '/home/dev/.cache/playwright/chrome';

function machine({ files = [], env = {}, platform = 'linux', root = false, commands = {} }: Given) {
  const there = new Set(files);
  const ran: string[] = [];
  return {
    ran,
    env: { PATH: '/usr/games:/usr/bin', ...env },
    platform,
    isExecutable: (file: string) => there.has(file),
    playwrightBrowser: () => DOWNLOADED,
    isRoot: () => root,
    run(command: string, args: string[]) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const name = Object.keys(commands).find((start) => line.startsWith(start));
      if (name === undefined) return false;
      const file = commands[name];
      if (file !== undefined) there.add(file);
      return true;
    },
  };
}

describe('the order', () => {
  const all = [
    '/opt/mine',
    '/opt/other',
    '/usr/games/google-chrome',
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    DOWNLOADED,
  ];

  test.each([
    ['CHROME_PATH first', { CHROME_PATH: '/opt/mine', CHROMIUM: '/opt/other' }, all, '/opt/mine'],
    ['then CHROMIUM', { CHROMIUM: '/opt/other' }, all, '/opt/other'],
    ['an empty variable is none', { CHROME_PATH: '' }, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    ['then PATH, folder by folder', {}, all.slice(2), '/usr/games/google-chrome'],
    ['then the usual places', {}, all.slice(4), '/snap/bin/chromium'],
    ["then Playwright's download", {}, [DOWNLOADED], DOWNLOADED],
    ['else nothing', {}, [], undefined],
  ])('%s', (_, env, files, expected) => {
    expect(findBrowser(machine({ env, files }))).toBe(expected);
  });

  test('knows the places of other systems', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine({ platform: 'darwin', files: [mac] }))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowser(machine({ platform: 'win32', env, files: [windows] }))).toBe(windows);
  });

  test('a variable that names nothing is an error, not a hint', () => {
    const given = machine({ env: { CHROME_PATH: '/gone' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser(given)).toThrow('CHROME_PATH is "/gone", but there is no executable file at that place.');
  });
});

describe('the install', () => {
  test('runs nothing where a browser is', () => {
    const given = machine({ files: ['/usr/bin/chromium'], root: true });
    expect(ensureBrowser(given)).toBe('/usr/bin/chromium');
    expect(given.ran).toEqual([]);
  });

  test("tries Playwright's download first", () => {
    const given = machine({ root: true, commands: { 'npx --no-install playwright install': DOWNLOADED } });
    expect(ensureBrowser(given)).toBe(DOWNLOADED);
    expect(given.ran).toHaveLength(1);
  });

  test('then the system packages, as root on Linux, after an update', () => {
    const commands = { 'apt-get update': undefined, 'apt-get install': '/usr/bin/chromium' };
    const given = machine({ root: true, commands });
    expect(ensureBrowser(given)).toBe('/usr/bin/chromium');
    expect(given.ran.slice(1).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'apt-get update',
      'apt-get install',
    ]);
  });

  test('does not believe a command that says yes and brings nothing', () => {
    const commands = { 'npx --no-install playwright install': undefined, 'apt-get install': undefined };
    expect(() => ensureBrowser(machine({ root: true, commands }))).toThrow(NO_BROWSER);
  });

  test.each([
    ['a user without rights', { root: false }],
    ['another system', { root: true, platform: 'darwin' }],
    ['a package source that cannot be reached', { root: true }],
  ])('ends with one sentence: %s', (_, given) => {
    expect(() => ensureBrowser(machine(given))).toThrow(NO_BROWSER);
    expect(NO_BROWSER.split('\n')).toHaveLength(1);
  });
});

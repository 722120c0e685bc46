// Finds a Chromium or Chrome to test with, and (with --install) gets one where the machine has none.
// The order is the same everywhere: what the caller names, what is installed, what Playwright downloaded, then an install.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What the search needs to know about the machine. Tests pass their own.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as in process.platform
 * @property {(file: string) => boolean} isExecutable
 * @property {() => string | undefined} playwrightBrowser where Playwright's own download is or would be
 * @property {() => boolean} isRoot
 * @property {(command: string, args: string[]) => boolean} run true when the command ended well
 */

export const BROWSER_VARIABLES = ['CHROME_PATH', 'CHROMIUM'];
export const NO_BROWSER =
  'No Chromium or Chrome was found: install one, or set CHROME_PATH to its executable, or run "npx playwright install chromium".';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/**
 * Usual places outside PATH.
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces({ env, platform }) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((app) =>
      ['', env.HOME ?? ''].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const tails = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => tails.map((tail) => `${root}\\${tail}`));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`),
  );
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function onPath({ env, platform }) {
  const windows = platform === 'win32';
  const folders = (env.PATH ?? env.Path ?? '').split(windows ? ';' : ':').filter((folder) => folder !== '');
  const join = windows ? path.win32.join : path.posix.join;
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, windows ? `${name}.exe` : name)));
}

/**
 * The executable of a browser that is already there, or undefined. Installs nothing.
 * A variable that names a file which is not there is an error: a wrong wish must not be overruled in silence.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findBrowser(machine = thisMachine()) {
  for (const name of BROWSER_VARIABLES) {
    const wished = machine.env[name];
    if (wished === undefined || wished === '') continue;
    if (machine.isExecutable(wished)) return wished;
    throw new Error(`${name} is "${wished}", but there is no executable file at that place.`);
  }
  const downloaded = machine.playwrightBrowser();
  const candidates = [...onPath(machine), ...usualPlaces(machine), ...(downloaded === undefined ? [] : [downloaded])];
  return candidates.find((file) => machine.isExecutable(file));
}

/**
 * As findBrowser, and installs one where there is none. Throws one sentence when nothing helps.
 * @param {Machine} [machine]
 * @returns {string}
 */
export function ensureBrowser(machine = thisMachine()) {
  const found = findBrowser(machine);
  if (found !== undefined) return found;
  if (machine.run('npx', ['--no-install', 'playwright', 'install', 'chromium'])) {
    const downloaded = findBrowser(machine);
    if (downloaded !== undefined) return downloaded;
  }
  if (machine.platform === 'linux' && machine.isRoot()) {
    machine.run('apt-get', ['update', '-q']);
    if (machine.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'])) {
      const installed = findBrowser(machine);
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(NO_BROWSER);
}

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    isExecutable(file) {
      try {
        accessSync(file, constants.X_OK);
        return existsSync(file) && statSync(file).isFile();
      } catch {
        return false;
      }
    },
    playwrightBrowser() {
      try {
        const { chromium } = createRequire(import.meta.url)('@playwright/test');
        return chromium.executablePath();
      } catch {
        return undefined;
      }
    },
    isRoot: () => process.getuid?.() === 0,
    run(command, args) {
      console.error(`> ${command} ${args.join(' ')}`);
      const { status } = spawnSync(command, args, {
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
        timeout: 5 * 60_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      return status === 0;
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const install = process.argv.includes('--install');
    const browser = install ? ensureBrowser() : findBrowser();
    if (browser === undefined) throw new Error(NO_BROWSER);
    console.log(browser);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

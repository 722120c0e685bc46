// Builds the site for a sub-path, as a project page on GitHub has one, and runs the tests of the built site on it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'fusion-subpath-'));
const environment = {
  ...process.env,
  SITE_BASE_URL: '/fusion/',
  SITE_BUILD_FOLDER: folder,
  // Its own generated files and no shared cache: the normal build must not see the other base path.
  DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/subpath',
  DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
};

/** @param {string[]} command */
function run(command) {
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: environment,
  });
  return status === 0;
}

try {
  const done =
    run(['docusaurus', 'build', '--out-dir', folder]) &&
    run(['docusaurus', 'csp', '--out-dir', folder]) &&
    run(['vitest', 'run', '--project', 'site']);
  process.exitCode = done ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

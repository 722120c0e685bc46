// The program is one file that works alone; what is compiled beside it is taken where it fits and can be trusted.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'compiled-'));
const built = path.join(scratch, 'built', 'cli.mjs');
let compiled = '';

beforeAll(() => {
  mkdirSync(path.dirname(built));
  const left = path.join(path.dirname(built), 'cli-0123456789abcdef.compiled');
  writeFileSync(left, 'of an older program');
  execFileSync(process.execPath, ['scripts/build-cli.mjs', `--outfile=${built}`], { cwd: root });
  compiled = readdirSync(path.dirname(built)).find((name) => name !== 'cli.mjs') ?? '';
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of the program in a folder of its own, with or without what is compiled. */
function copyOf(name: string, other?: (bytes: Buffer) => Buffer): string {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  copyFileSync(built, path.join(folder, 'cli.mjs'));
  if (other) writeFileSync(path.join(folder, compiled), other(readFileSync(path.join(path.dirname(built), compiled))));
  return path.join(folder, 'cli.mjs');
}

const sample = 'src/samples/lending-library';
const run = (file: string) =>
  execFileSync(process.execPath, [file, 'validate', sample], { cwd: root, encoding: 'utf8' });

/** Asks the code that the program begins with, in a process of its own: settings of V8 are part of what has to fit. */
function isTaken(file: string): boolean {
  const asker = path.join(path.dirname(file), 'ask.mjs');
  buildSync({
    stdin: {
      contents: `import { compileProgram, readCompiled } from './compiled-program';
        const url = ${JSON.stringify(pathToFileURL(file).href)};
        console.log(compileProgram(url, readCompiled(url)).isTaken);`,
      resolveDir: path.join(root, 'src/cli'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    define: { programHash: JSON.stringify(/[\da-f]{16}/.exec(compiled)?.[0]) },
    outfile: asker,
  });
  return execFileSync(process.execPath, [asker], { encoding: 'utf8' }).trim() === 'true';
}

describe('the program', () => {
  it('is one file and what is compiled of it; what belongs to an older one is cleared away', () => {
    expect(readdirSync(path.dirname(built)).sort()).toEqual([compiled, 'cli.mjs']);
    expect(compiled).toMatch(/^cli-[\da-f]{16}\.compiled$/);
  });

  it('takes what is compiled', () => expect(isTaken(built)).toBe(process.platform !== 'win32'));

  it('works alone', () => {
    const alone = copyOf('alone');
    expect(isTaken(alone)).toBe(false);
    expect(run(alone)).toBe(run(built));
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['of something else', () => Buffer.from('{"compiled": true}')],
    ['of another version', (bytes) => Buffer.concat([Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), bytes.subarray(8)])],
  ])('works beside a compiled file that is %s', (name, other) => {
    const file = copyOf(name.replaceAll(' ', '-'), other);
    expect(isTaken(file)).toBe(false);
    expect(run(file)).toBe(run(built));
  });

  it.skipIf(process.platform === 'win32')('takes nothing that others may write', () => {
    const file = copyOf('open-to-all', (bytes) => bytes);
    expect(isTaken(file)).toBe(true);
    chmodSync(path.join(path.dirname(file), compiled), 0o666);
    expect(isTaken(file)).toBe(false);
    expect(run(file)).toBe(run(built));
  });
});

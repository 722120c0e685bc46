// The programs are in one file that works alone; what is compiled beside it is taken where it fits and can be trusted.
import { execFileSync, spawnSync } from 'node:child_process';
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
import type { ProgramName } from '../../src/cli/compiled-program';
import { formatNames } from '../../src/cli/usage';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'compiled-'));
const built = path.join(scratch, 'built', 'cli.mjs');
/** The names of the compiled files, by what the file of the programs says of itself. */
let compiled: Readonly<Record<ProgramName, string>> = { check: '', whole: '' };

beforeAll(() => {
  mkdirSync(path.dirname(built));
  const left = path.join(path.dirname(built), 'cli-0123456789abcdef.compiled');
  writeFileSync(left, 'of an older program');
  execFileSync(process.execPath, ['scripts/build-cli.mjs', `--outfile=${built}`], { cwd: root });
  const named = readFileSync(built, 'latin1').match(/\{check:"[\da-f]{16}",whole:"[\da-f]{16}"\}/)?.[0] ?? '';
  const [check = '', whole = ''] = named.match(/[\da-f]{16}/g) ?? [];
  compiled = { check: `cli-${check}.compiled`, whole: `cli-${whole}.compiled` };
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of the program in a folder of its own, with or without what is compiled. */
function copyOf(name: string, other?: (bytes: Buffer) => Buffer): string {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  copyFileSync(built, path.join(folder, 'cli.mjs'));
  if (other)
    for (const kept of Object.values(compiled))
      writeFileSync(path.join(folder, kept), other(readFileSync(path.join(path.dirname(built), kept))));
  return path.join(folder, 'cli.mjs');
}

const sample = 'src/samples/lending-library';
const runWords = (file: string, words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
};
/** A check, which one program does, and a list of rules, which the other does. */
const run = (file: string) => [runWords(file, ['validate', sample]), runWords(file, ['rules'])];
const programs = ['check', 'whole'] as const satisfies readonly ProgramName[];

/** Asks the code that the program begins with, in a process of its own: settings of V8 are part of what has to fit. */
function isTaken(file: string): boolean[] {
  return programs.map((name) => isTakenBy(file, name));
}

function isTakenBy(file: string, name: ProgramName): boolean {
  const asker = path.join(path.dirname(file), 'ask.mjs');
  buildSync({
    stdin: {
      contents: `import { compileProgram, readCompiled } from './compiled-program';
        const url = ${JSON.stringify(pathToFileURL(file).href)};
        console.log(compileProgram(url, '${name}', readCompiled(url, '${name}')).isTaken);`,
      resolveDir: path.join(root, 'src/cli'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    define: { programHashes: JSON.stringify(compiled).replaceAll(/cli-|\.compiled/g, '') },
    outfile: asker,
  });
  return execFileSync(process.execPath, [asker], { encoding: 'utf8' }).trim() === 'true';
}

const neither = [false, false];
const both = [true, true];

describe('the programs', () => {
  it('are one file and what is compiled of them; what belongs to older ones is cleared away', () => {
    expect(readdirSync(path.dirname(built)).sort()).toEqual([...Object.values(compiled), 'cli.mjs'].sort());
  });

  it('take what is compiled', () => expect(isTaken(built)).toEqual(process.platform === 'win32' ? neither : both));

  it('work alone', () => {
    const alone = copyOf('alone');
    expect(isTaken(alone)).toEqual(neither);
    expect(run(alone)).toEqual(run(built));
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['of something else', () => Buffer.from('{"compiled": true}')],
    ['of another version', (bytes) => Buffer.concat([Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), bytes.subarray(8)])],
  ])('work beside compiled files that are %s', (name, other) => {
    const file = copyOf(name.replaceAll(' ', '-'), other);
    expect(isTaken(file)).toEqual(neither);
    expect(run(file)).toEqual(run(built));
  });

  it.skipIf(process.platform === 'win32')('take nothing that others may write', () => {
    const file = copyOf('open-to-all', (bytes) => bytes);
    expect(isTaken(file)).toEqual(both);
    for (const kept of Object.values(compiled)) chmodSync(path.join(path.dirname(file), kept), 0o666);
    expect(isTaken(file)).toEqual(neither);
    expect(run(file)).toEqual(run(built));
  });
});

describe('the program for checks', () => {
  const faulty = path.join(scratch, 'faulty.json');
  /** Starts the whole program, past the one for checks. */
  const whole = path.join(scratch, 'whole.mjs');
  beforeAll(() => {
    writeFileSync(faulty, '{"swagger": "2.0", "info": {"title": "My API"}, "paths": {"a": {}}}');
    buildSync({
      stdin: {
        contents: `import { compileProgram } from './compiled-program';
          const url = ${JSON.stringify(pathToFileURL(built).href)};
          await compileProgram(url, 'whole').start().main(process.argv.slice(2));`,
        resolveDir: path.join(root, 'src/cli'),
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: whole,
    });
  });

  it.each([
    ...formatNames.map((format) => `--format ${format}`),
    '--fix-dry-run',
    '--rule host-required=off --profile certified',
    '--rule no-such-rule=off',
    '--max-warnings many',
    '--help',
    'not-there.json',
  ])('says what the whole says: %s', (options) => {
    const words = ['validate', faulty, ...options.split(' ')];
    expect(runWords(built, words)).toEqual(runWords(whole, words));
  });
});

/**
 * Runs the built command line on the scenarios beside this file: plain text, so that what a person sees is what is
 * tested. A scenario makes its files in a folder of its own and says what has to come out.
 *
 *     ==== sample lending-library ====          copies a sample connector
 *     ==== file name.json ====                  makes a file; `\xFF` in it is a byte
 *     ==== first ====                           a command that comes before, and has to go well
 *     ==== command ====                         words after `fusion-connector`, in quotes if need be; one a scenario
 *     ==== stdin ====                           what comes in
 *     ==== status ====
 *     ==== stdout ====  ==== stderr ====        exact text; a line `…` stands for any lines
 *     ==== now name.json ====                   what the file holds afterwards, in the same way
 *     ==== none of name.json ====               a path at which there is nothing afterwards
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const here = path.dirname(new URL(import.meta.url).pathname);
const root = path.resolve(here, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'scenarios-'));
const cli = path.join(root, 'dist/cli.mjs');

beforeAll(() => {
  // Built by the same script that everybody uses, so that what is tested is what is shipped.
  execFileSync('npm', ['run', '--silent', 'build:cli'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}, 60_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Section {
  readonly title: string;
  readonly body: string;
}

function sectionsOf(text: string): Section[] {
  const parts = text.split(/^==== (.+) ====\n/m);
  return Array.from({ length: (parts.length - 1) / 2 }, (_, index) => ({
    title: parts[index * 2 + 1] ?? '',
    body: parts[index * 2 + 2] ?? '',
  }));
}

function bytesOf(body: string): Buffer {
  return body.includes('\\x')
    ? Buffer.concat(
        body
          .trimEnd()
          .split(/(\\x[\dA-F]{2})/)
          .map((part) =>
            part.startsWith('\\x') ? Buffer.from([Number.parseInt(part.slice(2), 16)]) : Buffer.from(part),
          ),
      )
    : Buffer.from(body);
}

/** Exact text, in which a line `…` stands for any number of lines. */
function expectText(actual: string, expected: string, what: string): void {
  if (!expected.includes('…\n')) {
    expect(actual, what).toBe(expected);
    return;
  }
  let rest = actual;
  for (const [index, piece] of expected.split(/^…\n/m).entries()) {
    const at = rest.indexOf(piece);
    expect(index === 0 ? at === 0 : at >= 0, `${what}: ${JSON.stringify(piece)} is in ${JSON.stringify(rest)}`).toBe(
      true,
    );
    rest = rest.slice(at + piece.length);
  }
  if (!expected.endsWith('…\n')) expect(rest, `${what}: the end`).toBe('');
}

describe.each(readdirSync(here).filter((name) => name.endsWith('.scenario')))('%s', (name) => {
  const sections = sectionsOf(readFileSync(path.join(here, name), 'utf8'));
  const body = (title: string) => sections.find((section) => section.title === title)?.body;

  it((body('test') ?? name).trim(), () => {
    const folder = path.join(scratch, name.replace('.scenario', ''));
    mkdirSync(folder);
    for (const { title, body: content } of sections) {
      const [kind, ...words] = title.split(' ');
      const target = path.join(folder, words.join(' '));
      if (kind === 'sample') cpSync(path.join(root, 'src/samples', words.join(' ')), target, { recursive: true });
      if (kind !== 'file') continue;
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytesOf(content));
    }
    const run = (command: string) => {
      // Quotes keep words together, as in a shell.
      const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
      return spawnSync(process.execPath, [cli, ...words], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 30_000,
        input: body('stdin') ?? '',
      });
    };
    const first = body('first');
    if (first !== undefined) expect(run(first).status, 'status of the first command').toBe(0);
    const result = run(body('command') ?? '');
    expectText(result.stderr, body('stderr') ?? '', 'stderr');
    const stdout = body('stdout');
    if (stdout !== undefined) expectText(result.stdout, stdout, 'stdout');
    expect(result.status, 'status').toBe(Number(body('status')));
    for (const { title, body: content } of sections) {
      if (title.startsWith('none of ')) expect(existsSync(path.join(folder, title.slice(8))), title).toBe(false);
      if (!title.startsWith('now ')) continue;
      const file = path.join(folder, title.slice(4));
      expect(existsSync(file), `${title.slice(4)} is there`).toBe(true);
      expectText(readFileSync(file, 'utf8'), content, title);
    }
  });
});

describe('the version', () => {
  it.each(['--version', '-v'])('is printed for %s as package.json has it', (word) => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const { status, stdout } = spawnSync(process.execPath, [cli, word], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `fusion-connector ${version}\n` });
  });
});

describe('a folder with many connectors', () => {
  const folder = path.join(scratch, 'many');
  const names = Array.from({ length: 20 }, (_, index) => `connector-${String(index).padStart(2, '0')}`);
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [cli, 'validate', ...words], { cwd: folder, encoding: 'utf8', timeout: 60_000 });

  beforeAll(() => {
    for (const name of names)
      cpSync(path.join(root, 'src/samples/first-try'), path.join(folder, name), { recursive: true });
  });

  it('is reported in the order of the folders, whichever core was faster', () => {
    const { stdout, stderr } = run('.', '--format', 'json');
    const { connectors } = JSON.parse(stdout) as { connectors: { path: string; diagnostics: unknown[] }[] };
    expect(stderr).toBe('');
    expect(connectors.map((connector) => connector.path)).toEqual(names);
    const alone = JSON.parse(run(names[0] ?? '', '--format', 'json').stdout) as { connectors: typeof connectors };
    for (const { diagnostics } of connectors) expect(diagnostics).toEqual(alone.connectors[0]?.diagnostics);
  }, 60_000);
});

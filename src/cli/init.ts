/** `init`: begins a configuration for `create`, by asking at a terminal, or from flags alone. */
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText, profileOfPath } from '../connector';
import { answersOf, answersOfSource, type Begun, beginByAsking, beginWithFlags } from '../connector/generate';
import { UsageError } from './arguments';
import { askAtTerminal } from './ask';
import type { InitCommand } from './commands';
import { listOfRemarks } from './convert';
import { attempt, findOneInput } from './find-input';
import { print } from './print';

type Imported = ReturnType<typeof answersOf>['answers'];

/** Runs the command and returns the exit code. */
export async function initConfiguration(command: InitCommand): Promise<number> {
  const { from, output, force, flags, operations } = command;
  if (existsSync(output) && !force)
    throw new UsageError(`${output}: there is such a file already; name another one with --output, or add --force.`);
  const imported = from.length === 0 ? undefined : importFrom(from);
  const known = { flags, operations };
  const begun =
    process.stdin.isTTY && !from.includes('-')
      ? await beginAtTerminal(imported, known)
      : beginWithFlags(imported, known);
  if (begun.problems.length > 0) {
    for (const problem of begun.problems) process.stderr.write(`${problem}\n`);
    process.stderr.write('Nothing was written. See "fusion-connector help init".\n');
    return 2;
  }
  write(output, `${JSON.stringify(begun.draft, undefined, 2)}\n`);
  print(`${output}\n`);
  for (const { pointer, value } of begun.standIns)
    process.stderr.write(`${pointer}: nobody said it; "${value}" stands in.\n`);
  process.stderr.write(`Next: look it through, then "fusion-connector create --config ${output} --output DIR".\n`);
  return 0;
}

async function beginAtTerminal(imported: Imported, known: Parameters<typeof beginWithFlags>[1]): Promise<Begun> {
  const { ask, close } = await askAtTerminal();
  try {
    const tell = (sentence: string) => process.stderr.write(`${sentence}\n`);
    const begun = await beginByAsking(imported, known, ask, tell);
    if (begun === undefined) throw new UsageError('The answers ended early; nothing was written.');
    return begun;
  } finally {
    close();
  }
}

/** A connector in a folder or archive, or a description, a collection, a command, an example. */
function importFrom(from: readonly string[]): Imported {
  const [first = '', ...others] = from;
  const isConnector = first !== '-' && (/\.zip$/i.test(first) || attempt(first, () => statSync(first)).isDirectory());
  if (isConnector && others.length > 0) throw new UsageError('Only examples can be several; name one connector.');
  if (isConnector) return importConnector(first);
  const { answers, problem, remarks, notes } = answersOfSource(from.map(readText));
  if (answers === undefined) throw new UsageError(`${from.join(', ')}: ${problem}`);
  process.stderr.write(listOfRemarks(remarks));
  for (const note of notes) process.stderr.write(`${note}\n`);
  return answers;
}

function importConnector(given: string): Imported {
  const input = findOneInput(given);
  const place = path.resolve(input.path);
  const kind = profileOfPath(place);
  const folder = kind === undefined || kind === 'custom' ? undefined : place.split(path.sep).slice(-2).join('/');
  const isInPlace = folder !== undefined && profileOfPath(folder) === kind;
  const { answers, problem, notes } = answersOf(input.read(), {
    kind: kind ?? 'custom',
    ...(isInPlace ? { folder, outside: input.readOutside?.() } : {}),
  });
  if (answers === undefined) throw new UsageError(`${given}: ${problem}`);
  for (const note of notes) process.stderr.write(`${note}\n`);
  return answers;
}

function readText(source: string): string {
  const name = source === '-' ? 'The input' : source;
  const decoded = decodeText(attempt(name, () => readFileSync(source === '-' ? 0 : source)));
  if (decoded.encoding === 'binary')
    throw new UsageError(`${name}: this is not text; JSON, YAML or a command is expected.`);
  return decoded.text;
}

function write(output: string, text: string): void {
  const aside = `${output}.part`;
  attempt(output, () => {
    try {
      writeFileSync(aside, text);
      renameSync(aside, output);
    } finally {
      rmSync(aside, { force: true });
    }
  });
}

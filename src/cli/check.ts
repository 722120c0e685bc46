/** Checks one connector, and mends what is safe if asked to. */
import { writeFileSync } from 'node:fs';
import { applySafeFixes, type CheckedConnector, counted, type LintOptions, lint, profileOfPath } from '../connector';
import type { ValidateCommand } from './arguments';
import { attempt, type ConnectorInput } from './find-input';

export function check(input: ConnectorInput, command: ValidateCommand): CheckedConnector {
  const files = input.read();
  const options: LintOptions = {
    profile: command.profile ?? profileOfPath(input.path) ?? input.profile ?? 'custom',
    levels: command.levels,
  };
  if (!command.fix) return { path: input.path, report: lint(files, options) };
  const { changed, applied, report } = applySafeFixes(files, options);
  for (const [file, text] of changed) {
    const target = input.locate(file);
    if (target === undefined) process.stderr.write(`${input.path}: archives are not rewritten; unpack it to fix it.\n`);
    else attempt(target, () => writeFileSync(target, text));
  }
  if (applied > 0)
    process.stderr.write(`${input.path}: ${counted(applied, 'safe fix').replace('fixs', 'fixes')} applied.\n`);
  return { path: input.path, report };
}

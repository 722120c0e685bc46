/** Checks one connector, and mends what is safe if asked to. */
import { writeFileSync } from 'node:fs';
import {
  type CheckedConnector,
  counted,
  type FixedFile,
  fixAll,
  type LintOptions,
  lint,
  profileOfPath,
} from '../connector';
import { formatUnifiedDiff } from '../connector/bare-formats';
import type { ValidateCommand } from './commands';
import { attempt, type ConnectorInput } from './find-input';

export interface Checked {
  readonly connector: CheckedConnector;
  /** What was changed, or would be. */
  readonly diff: string;
}

export function check(input: ConnectorInput, command: ValidateCommand): Checked {
  const files = input.read();
  const fallbackProfile = profileOfPath(input.path) ?? input.profile;
  const options: LintOptions = {
    ...(command.profile === undefined ? {} : { profile: command.profile }),
    ...(fallbackProfile === undefined ? {} : { fallbackProfile }),
    levels: command.levels,
  };
  if (command.fix === 'none') return { connector: { path: input.path, report: lint(files, options) }, diff: '' };
  const rules = command.fixRules === undefined ? {} : { rules: command.fixRules };
  const result = fixAll(files, { ...options, ...rules, kinds: ['safe'] });
  const connector = { path: input.path, report: result.report };
  if (command.fix === 'write') for (const file of result.files) write(input, file);
  const fixes = counted(result.applied, 'safe fix').replace('fixs', 'fixes');
  const done = command.fix === 'write' ? 'applied' : 'to apply';
  if (result.applied > 0) process.stderr.write(`${input.path}: ${fixes} ${done}.\n`);
  return { connector, diff: result.files.map((file) => diffOf(input, file)).join('') };
}

function write(input: ConnectorInput, { path, text }: FixedFile): void {
  const target = input.locate(path);
  if (target === undefined) process.stderr.write(`${input.path}: archives are not rewritten; unpack it to fix it.\n`);
  else attempt(target, () => writeFileSync(target, text));
}

function diffOf(input: ConnectorInput, { path, before, edits }: FixedFile): string {
  const target = input.locate(path) ?? `${input.path}/${path}`;
  return formatUnifiedDiff(target.replaceAll('\\', '/'), before, edits);
}

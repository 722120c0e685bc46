/** `validate`: checks connectors, mends what is safe if asked to, and prints a report. */
import { writeFileSync } from 'node:fs';
import { homepage } from '../../package.json';
import {
  type CheckedConnector,
  counted,
  type FixedFile,
  type Format,
  fixAll,
  formatGithub,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatOfficial,
  formatSarif,
  formatText,
  formatUnifiedDiff,
  type LintOptions,
  lint,
  profileOfPath,
} from '../connector';
import type { FormatName, ValidateCommand } from './arguments';
import { attempt, type ConnectorInput, findInput } from './find-input';

const formats: Readonly<Record<FormatName, Format>> = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  junit: formatJunit,
  markdown: formatMarkdown,
  github: formatGithub,
  official: formatOfficial,
};

/** Runs the command and returns the exit code. */
export function validate(command: ValidateCommand): number {
  const inputs = command.paths.flatMap(findInput);
  const checked = inputs.map((input) => check(input, command));
  const connectors = checked.map(({ connector }) => connector);
  const text =
    command.fix === 'show'
      ? checked.map(({ diff }) => diff).join('')
      : formats[command.format](connectors, { site: homepage });
  const { output } = command;
  if (output === undefined) process.stdout.write(text);
  else attempt(output, () => writeFileSync(output, text));
  const warnings = connectors.reduce((sum, { report }) => sum + report.summary.warnings, 0);
  const failed = connectors.some(({ report }) => report.summary.errors > 0);
  return failed || warnings > (command.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

interface Checked {
  readonly connector: CheckedConnector;
  /** What was changed, or would be. */
  readonly diff: string;
}

function check(input: ConnectorInput, command: ValidateCommand): Checked {
  const fallbackProfile = profileOfPath(input.path);
  const options: LintOptions = {
    ...(command.profile === undefined ? {} : { profile: command.profile }),
    ...(fallbackProfile === undefined ? {} : { fallbackProfile }),
    levels: command.levels,
  };
  const files = input.read();
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

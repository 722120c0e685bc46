/** `validate`: checks connectors, mends what is safe if asked to, and prints a report. */
import { writeFileSync } from 'node:fs';
import { homepage } from '../../package.json';
import {
  applySafeFixes,
  type CheckedConnector,
  counted,
  type Format,
  formatGithub,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatOfficial,
  formatSarif,
  formatText,
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
  const connectors = inputs.map((input) => check(input, command));
  const text = formats[command.format](connectors, { site: homepage });
  const { output } = command;
  if (output === undefined) process.stdout.write(text);
  else attempt(output, () => writeFileSync(output, text));
  const warnings = connectors.reduce((sum, { report }) => sum + report.summary.warnings, 0);
  const failed = connectors.some(({ report }) => report.summary.errors > 0);
  return failed || warnings > (command.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

function check(input: ConnectorInput, command: ValidateCommand): CheckedConnector {
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

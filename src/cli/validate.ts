/** `validate`: checks connectors, mends what is safe if asked to, and prints a report. */
import { writeFileSync } from 'node:fs';
import { homepage } from '../../package.json';
import type { Format } from '../connector';
import type { ValidateCommand } from './commands';
import { attempt, findInput } from './find-input';
import { checkAll } from './lanes';
import { print } from './print';
import { Progress } from './progress';

/**
 * Runs the command and returns the exit code.
 *
 * @param format writes the report, unless the command asks for a diff
 */
export async function validate(command: ValidateCommand, format: Format): Promise<number> {
  const inputs = command.paths.flatMap(findInput);
  const progress = new Progress(inputs.length);
  const checked = await checkAll(inputs, command, progress).finally(() => progress.end());
  const connectors = checked.map(({ connector }) => connector);
  const text =
    command.fix === 'show' ? checked.map(({ diff }) => diff).join('') : format(connectors, { site: homepage });
  const { output } = command;
  if (output === undefined) print(text);
  else attempt(output, () => writeFileSync(output, text));
  const warnings = connectors.reduce((sum, { report }) => sum + report.summary.warnings, 0);
  const failed = connectors.some(({ report }) => report.summary.errors > 0);
  return failed || warnings > (command.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

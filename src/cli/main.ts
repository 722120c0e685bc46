/**
 * The whole program: finds the command and turns its outcome into an exit code. What only one command needs is loaded
 * with it. Most checks are done by `main-check.ts` instead, which is a part of this that starts sooner.
 */
import { version } from '../../package.json';
import { formats } from '../connector/report-formats';
import { parseCommandLine } from './arguments';
import { exitCodeOf } from './exit-code';
import { print } from './print';
import { usage } from './usage';
import { validate } from './validate';

export { isWritten } from './print';

async function run(words: readonly string[]): Promise<number> {
  const command = parseCommandLine(words);
  switch (command.name) {
    case 'help':
      print(usage(command.about));
      return 0;
    case 'version':
      print(`fusion-connector ${version}\n`);
      return 0;
    case 'rules':
      return (await import('./rules')).listRules(command);
    case 'explain':
      return (await import('./explain')).explain(command);
    case 'compare':
      return (await import('./compare')).compareVersions(command);
    case 'convert':
      return (await import('./convert')).convertSource(command);
    case 'create':
      return (await import('./create')).createConnector(command);
    case 'init':
      return await (await import('./init')).initConfiguration(command);
    case 'package':
      return (await import('./package')).packConnector(command);
    case 'validate':
      return await validate(command, formats[command.format]);
  }
}

/** @param words what stands on the command line after the name of the program */
export async function main(words: readonly string[]): Promise<boolean> {
  process.exitCode = await exitCodeOf(() => run(words));
  return true;
}

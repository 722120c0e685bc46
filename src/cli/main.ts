/**
 * The program: finds the command and turns its outcome into an exit code. `start.ts` begins it. What only one command
 * needs is loaded with it; a check, which most runs are, is there at once.
 */
import { version } from '../../package.json';
import { parseCommandLine, UsageError } from './arguments';
import { laneWord, serveLane } from './lanes';
import { print } from './print';
import { usage } from './usage';
import { validate } from './validate';

/** 0: nothing at error level; 1: something is; 2: wrong usage or unreadable input. */
async function run(words: readonly string[]): Promise<number> {
  try {
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
        return await validate(command);
    }
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    return 2;
  }
}

/** @param words what stands on the command line after the name of the program */
export async function main(words: readonly string[]): Promise<void> {
  const isWorker = words[0] === laneWord && (await serveLane());
  if (!isWorker) process.exitCode = await run(words);
}

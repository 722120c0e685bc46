/** The program: finds the command and turns its outcome into an exit code. `start.ts` begins it. */
import { version } from '../../package.json';
import { parseCommandLine, UsageError } from './arguments';
import { compareVersions } from './compare';
import { convertSource } from './convert';
import { createConnector } from './create';
import { explain } from './explain';
import { initConfiguration } from './init';
import { laneWord, serveLane } from './lanes';
import { packConnector } from './package';
import { print } from './print';
import { listRules } from './rules';
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
        return listRules(command);
      case 'explain':
        return explain(command);
      case 'compare':
        return compareVersions(command);
      case 'convert':
        return convertSource(command);
      case 'create':
        return createConnector(command);
      case 'init':
        return await initConfiguration(command);
      case 'package':
        return packConnector(command);
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

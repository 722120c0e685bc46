/**
 * The part of the program that a check needs, without the facts of the rules that only people read: it starts sooner
 * than the whole. What it does not do is left to `main.ts`.
 */
import { bareFormats } from '../connector/bare-formats';
import { parseCommandLine, UsageError } from './arguments';
import type { ValidateCommand } from './commands';
import { exitCodeOf } from './exit-code';
import { laneWord } from './lane-word';
import { serveLane } from './lanes';
import { validate } from './validate';

export { isWritten } from './print';

/** The check that the words ask for. What they ask for else, and what is wrong with them, the whole program knows. */
function readCheck(words: readonly string[]): ValidateCommand | undefined {
  try {
    const command = parseCommandLine(words);
    return command.name === 'validate' ? command : undefined;
  } catch (problem) {
    if (problem instanceof UsageError) return undefined;
    throw problem;
  }
}

/**
 * @param words what stands on the command line after the name of the program
 * @returns whether this has been done; if not, nothing has happened yet
 */
export async function main(words: readonly string[]): Promise<boolean> {
  if (words[0] === laneWord && (await serveLane())) return true;
  const command = readCheck(words);
  if (command === undefined || command.format === 'sarif') return false;
  const format = bareFormats[command.format];
  process.exitCode = await exitCodeOf(() => validate(command, format));
  return true;
}

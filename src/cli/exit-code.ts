/** What the program ends with. */
import { UsageError } from './arguments';

/**
 * Runs a command. 0: nothing at error level; 1: something is; 2: wrong usage or unreadable input, and the sentence for
 * it goes to the error output.
 */
export async function exitCodeOf(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    return 2;
  }
}

/** Runs the built command line in a process of its own, and says how long that took and how much memory it held. */
import { spawnSync } from 'node:child_process';
import { elapsed } from './figures.mjs';

export const builtFile = 'dist/cli.mjs';

/** Runs in the process before the program: at its end it tells the largest size in memory that it had. */
const tellSize = "process.on('exit',()=>process.stderr.write('\\nsize '+process.resourceUsage().maxRSS+'\\n'))";

/**
 * How long a process takes from its start to its end, and nothing more is asked of it.
 *
 * @param {string[]} words what Node is given
 * @returns {number} milliseconds
 */
export function timeOfProcess(words) {
  return elapsed(() => {
    const { status, error } = spawnSync(process.execPath, words, { stdio: 'ignore' });
    if (status !== 0 && status !== 1) throw error ?? new Error(`node ${words.join(' ')} ended with ${status}`);
  });
}

/**
 * @param {string} target
 * @returns {{ time: number, megabytes: number }}
 */
export function checkByCommandLine(target) {
  let stderr = '';
  const time = elapsed(() => {
    const words = ['--import', `data:text/javascript,${tellSize}`, builtFile, 'validate', target, '--format', 'json'];
    const run = spawnSync(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 30 });
    if (run.status !== 0 && run.status !== 1) throw new Error(`the command line failed: ${run.stderr}`);
    stderr = String(run.stderr);
  });
  // Threads share one process, so each of them tells the same kind of figure, and the last one is the largest.
  const sizes = [...stderr.matchAll(/^size (\d+)$/gm)].map((match) => Number(match[1]));
  return { time, megabytes: Math.max(...sizes) / 1024 };
}

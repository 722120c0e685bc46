/** Writes to the standard output. */
import { writeSync } from 'node:fs';

/** The standard output of every process. */
const descriptor = 1;

/** Whether all has been written. Where it has not, the stream does it while the process goes on. */
export function isWritten(): boolean {
  return opened === undefined;
}

/**
 * Writes all of a text, straight to the file: the stream around it takes Node as long to open as a small check to run.
 * Where the other end is not ready (a pipe that is read slowly), the stream waits for it. A Windows console wants it
 * always, because only the stream knows its letters.
 */
export function print(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (process.platform !== 'win32' && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (problem) {
    // A closed pipe (`| head`) is the reader's choice, not a failure.
    if (isOf(problem, 'EPIPE')) return;
    if (!isOf(problem, 'EAGAIN')) throw problem;
  }
  if (rest.length > 0) stream().write(rest);
}

let opened: NodeJS.WriteStream | undefined;

function stream(): NodeJS.WriteStream {
  opened ??= process.stdout.on('error', (problem) => {
    if (!isOf(problem, 'EPIPE')) throw problem;
  });
  return opened;
}

const isOf = (problem: unknown, code: string) => problem instanceof Error && 'code' in problem && problem.code === code;

/** Asks a person at the terminal. Questions go to the standard error stream, so that results stay clean. */
import { createInterface } from 'node:readline';

export interface Asker {
  /** The line that was typed, or `undefined` when the input has ended. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

export function askAtTerminal(): Asker {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  let hasEnded = false;
  let end: () => void = () => {};
  lines.on('close', () => {
    hasEnded = true;
    end();
  });
  return {
    ask: (question) =>
      new Promise((resolve) => {
        if (hasEnded) return resolve(undefined);
        end = () => resolve(undefined);
        lines.question(question, resolve);
      }),
    close: () => lines.close(),
  };
}

/** Asks a person at the terminal. Questions go to the standard error stream, so that results stay clean. */

export interface Asker {
  /** The line that was typed, or `undefined` when the input has ended. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

export async function askAtTerminal(): Promise<Asker> {
  // Other commands need not wait for it.
  const { createInterface } = await import('node:readline');
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

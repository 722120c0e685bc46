/**
 * Loads a program a part at a time. A bundle whose modules run in one go blocks a phone for 200 ms and more, in which
 * a press waits; here the browser may answer between the parts. The parts are in one file, so nothing is fetched later.
 */

/** Ends the task; what waits comes first. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Runs the parts in their order, each in a task of its own.
 *
 * @param parts imports with `webpackMode: "eager"`, what others need first
 * @returns what the last part gives
 */
export async function inPieces<Last>(
  parts: readonly (() => Promise<unknown>)[],
  last: () => Promise<Last>,
): Promise<Last> {
  for (const part of parts) {
    await part();
    await rest();
  }
  return last();
}

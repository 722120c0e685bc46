/** The rules that a connector needs. Those about other files than definition and properties are loaded with the first one. */
import { isPlain, lintPlain } from '../connector/plain';

export type Lint = typeof lintPlain;

/** Checks with all rules, once they are there. */
let whole: Lint | undefined;

/** @param paths all files of the connector. */
export function lintFor(paths: Iterable<string>): Lint | Promise<Lint> {
  return whole ?? (isPlain(paths) ? lintPlain : loadAll());
}

async function loadAll(): Promise<Lint> {
  try {
    const { lint } = await import('../connector/whole');
    whole = lint;
    return lint;
  } catch {
    throw new Error('The rules about the files beside definition and properties could not be loaded.');
  }
}

/** The rules that a connector needs. Those about other files than definition and properties are loaded with the first one. */
import { foldConsequences } from '../connector/consequences';
import { isPlain, lintPlain } from '../connector/plain';

export type Lint = typeof lintPlain;

/** Checks with all rules, once they are there. */
let whole: Lint | undefined;

/** @param paths all files of the connector. */
export function lintFor(paths: Iterable<string>): Lint | Promise<Lint> {
  return whole ?? (isPlain(paths) ? folding(lintPlain) : loadAll());
}

async function loadAll(): Promise<Lint> {
  try {
    const { lintAll } = await import('../connector/whole');
    whole = folding(lintAll);
    return whole;
  } catch {
    throw new Error('The rules about the files beside definition and properties could not be loaded.');
  }
}

/** Tells causes alone, with what follows from them. */
function folding(find: Lint): Lint {
  return (files, options) => foldConsequences(find, files, options);
}

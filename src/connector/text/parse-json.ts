/**
 * Tolerant JSON parser: reads on after a mistake, so that the rest of a broken file can still be checked. One mistake
 * gives one finding, at the place where a person would mend it.
 */

import type { Mend, Suspect } from './json-brackets';
import type { SyntaxProblem } from './json-mistake';
import type { JsonNode } from './json-node';
import { readSound } from './json-sound';
import { readTree, type Tree } from './json-tree';

export interface ParsedJson {
  readonly root: JsonNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** How many forgotten brackets are looked for, and how many places are tried for each. */
const maximumMends = 3;
const maximumTries = 6;

/**
 * Parses JSON text. A leading byte order mark is skipped. Never throws; what is wrong is in `problems`.
 *
 * A forgotten bracket shows only at the end of the document, long after the place where it is missing. So a document
 * whose brackets do not match is read again, with a bracket added where the indentation says that one is missing, and
 * the reading with the fewest mistakes is kept.
 */
export function parseJson(text: string): ParsedJson {
  const sound = readSound(text);
  if (sound !== undefined) return { root: sound, problems: [] };
  let best = readTree(text, new Map(), false);
  if (best.mismatched) {
    let mends: ReadonlyMap<number, Mend> = new Map();
    for (let round = 0; round < maximumMends; round++) {
      const { suspects } = round === 0 ? readTree(text, mends, true) : best;
      const better = cheapest(text, suspects.slice(0, maximumTries), mends);
      if (better === undefined || cost(better.tree) >= cost(best)) break;
      best = better.tree;
      mends = better.tried;
      if (best.problems.length <= mends.size) break;
    }
  }
  return { root: best.root, problems: best.problems };
}

interface Reading {
  readonly tried: ReadonlyMap<number, Mend>;
  readonly tree: Tree;
}

/** The reading with the fewest mistakes among those with one mend more; the first that needs nothing else is taken. */
function cheapest(text: string, suspects: readonly Suspect[], mends: ReadonlyMap<number, Mend>): Reading | undefined {
  let best: Reading | undefined;
  for (const suspect of suspects) {
    const tried = new Map([...mends, suspect]);
    const tree = readTree(text, tried, true);
    if (best === undefined || cost(tree) < cost(best.tree)) best = { tried, tree };
    if (cost(tree) <= tried.size) break;
  }
  return best;
}

/** A mistake that is told at the end of the document is told at the wrong place; one with many echoes is misjudged. */
function cost(tree: Tree): number {
  return tree.problems.length + (tree.openAtEnd ? 0.5 : 0) + Math.min(tree.echoes, 4) / 10;
}

/**
 * Docusaurus fetches the pages behind every link that comes into view, in the task in which it sees them: a menu of
 * thirty links is thirty searches through all addresses of the site, while the page wakes up. Here this is done a little
 * at a time, when the browser has nothing else to do. What a reader points at is still loaded at once.
 */
import { matchPath } from '@docusaurus/router';
import routes from '@generated/routes';

import { type Rest, whenIdle } from './when-idle';

/** A route as far as the router compares with it. */
interface Pattern {
  readonly path?: string | string[] | undefined;
  readonly exact?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly routes?: readonly Pattern[] | undefined;
}

/** What is left of a rest when no more is begun (ms). */
const reserve = 2;

/** From now on, links that come into view are fetched when the browser rests. */
export function prefetchInRest(): void {
  const loader = window.docusaurus;
  const patterns = patternsOf(routes);
  const addresses = new Set<string>();
  let planned = false;

  const work = (rest: Rest) => {
    planned = false;
    do {
      // The router makes an expression of each pattern when it first compares with it, and remembers it.
      if (patterns.next().done !== true) continue;
      const [address] = addresses;
      if (address === undefined) return;
      addresses.delete(address);
      loader.prefetch(address);
    } while (rest.timeRemaining() > reserve);
    plan();
  };
  const plan = () => {
    if (planned) return;
    planned = true;
    whenIdle(work);
  };
  const prefetch = (address: string) => {
    addresses.add(address);
    plan();
    return false as const;
  };
  window.docusaurus = Object.freeze({ prefetch, preload: loader.preload });
}

/** Compares with one route after the other, as the search for the page behind a link does. */
function* patternsOf(some: readonly Pattern[]): Generator<void> {
  for (const route of some) {
    matchPath('', route);
    yield;
    yield* patternsOf(route.routes ?? []);
  }
}

/** Makes V8 wait before it optimizes a function. */
import { setFlagsFromString } from 'node:v8';

/**
 * How much a function has to run before V8 compiles it again with optimizations; V8's own figure is an eighth. The
 * engine has hundreds of small functions that are soon done. Optimizing them takes a third of the processor time of a
 * check of many connectors, and more than half of the check of a large one: more than it saves.
 */
const interruptBudget = 1_000_000;

/** Node 20. Later versions have another compiler in between and no such flag, and would print that they do not know it. */
const knownVersion = /^11\./;

/** Called before the work starts; the flag holds for all threads. Changes how fast functions become, and no result. */
export function compileLate(): void {
  if (knownVersion.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}

/**
 * The entrance for a page that tells findings: what makes one finding of a cause and its consequences. A page loads it
 * once, for whichever set of rules has found them.
 */
export { foldConsequences } from './lint/consequences';

/**
 * The entrance for a page that checks while somebody types: what it takes to check a definition and its properties, and
 * nothing more. Files beside them need the rules behind the first entrance.
 */
export { isPlain, lintPlain } from './lint/lint-plain';

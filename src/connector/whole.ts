/**
 * The entrance for a page that checks and repairs whole connectors: all rules, and nothing that only the command line or
 * the build asks for.
 */
export { fixAll } from './lint/fix';
export { lint } from './lint/lint';

/** The entrance for a page that checks whole connectors: all rules, and nothing that only the command line or the build asks for. */
export { lintAll } from './lint/lint';

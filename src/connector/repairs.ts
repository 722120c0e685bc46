/** The entrance for a page on which somebody asks for repairs of many at once; until then it only shows what can be repaired. */
export { fixAll } from './lint/fix';

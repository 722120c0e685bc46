/** The converters' own entrance, so that whoever only checks a connector does not load them. */

export type { SourceKind } from '../source-kinds';
export { convert, definitionText } from './convert';
export type { Remark } from './remarks';

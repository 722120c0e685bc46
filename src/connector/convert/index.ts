/** The converters' own entrance, so that whoever only checks a connector does not load them. */
export { convert, definitionText } from './convert';
export type { Remark } from './remarks';
export type { SourceKind } from './source-kinds';

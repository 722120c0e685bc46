/** The converters' own entrance, so that whoever only checks a connector does not load them. */
export { convert, definitionText, type SourceKind, sourceKinds } from './convert';
export type { Remark } from './remarks';

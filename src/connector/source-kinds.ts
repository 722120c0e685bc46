/** What can be converted, by name. It stands alone, so that whoever only lists the names loads no converter. */
export const sourceKinds = ['openapi3', 'swagger2', 'postman', 'curl', 'example'] as const;
export type SourceKind = (typeof sourceKinds)[number];

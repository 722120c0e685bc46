/**
 * An entrance for whoever looks into a connector without rules: its files read once, and the views of what they hold.
 * The exercises of the lessons judge by them.
 */
export { ConnectorModel } from './model/connector';
export type { DefinitionModel } from './model/definition';
export type { OperationView } from './model/operation';
export { notificationUrls } from './model/webhook';
export type { JsonNode } from './text/json-node';
export { parsePointer } from './text/json-pointer';
export { LineIndex } from './text/line-index';
export { parseJson } from './text/parse-json';

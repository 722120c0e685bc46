/** The schemas that describe what a connector sends, references followed. */
import type { JsonNode } from '../text/json-node';
import { oncePerDefinition } from './once';

/** Every schema object reachable from the body of a request, once, however often it is referred to. */
export const inputSchemas = oncePerDefinition((definition): ReadonlySet<JsonNode> => {
  const found = new Set<JsonNode>();
  const waiting: JsonNode[] = definition.parameters.flatMap(({ node, location }) => {
    const schema = location === 'body' ? node.object('schema') : undefined;
    return schema === undefined ? [] : [schema];
  });
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    const schema = definition.resolve(site);
    if (schema?.kind !== 'object' || found.has(schema)) continue;
    found.add(schema);
    for (const { value } of schema.object('properties')?.members ?? []) if (value !== undefined) waiting.push(value);
    for (const part of schema.array('allOf')) waiting.push(part);
    for (const inner of [schema.object('items'), schema.object('additionalProperties')]) {
      if (inner !== undefined) waiting.push(inner);
    }
  }
  return found;
});

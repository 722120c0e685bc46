/** Whether a schema tells anything about a value. Shared by the rules about answers and notifications. */
import type { JsonNode } from '../text/json-node';

const telling = new Set(['$ref', 'additionalProperties', 'allOf', 'items', 'format', 'enum']);

/** Its fields, its items, its type, or where to ask for them. */
export function saysSomething(schema: JsonNode): boolean {
  const type = schema.get('type');
  if (type !== undefined && type.value !== 'object') return true;
  return schema.members.some(
    ({ name, value }) =>
      (name === 'properties' && value?.members.length !== 0) || name.startsWith('x-ms-dynamic-') || telling.has(name),
  );
}

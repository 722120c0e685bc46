/** An object without properties gives makers nothing to fill in and nothing to use. */
import type { JsonNode } from '../text/json-node';
import { hint } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

/** Members that say something about the value, besides `type`. */
const tells = ['$ref', 'additionalProperties', 'allOf', 'oneOf', 'anyOf', 'items', 'enum', 'format'];

export const rule = defineRule({
  id: 'schema-filled',
  title: 'A schema says what it holds',
  files: ['definition'],
  // Reviewers insist on answers as a whole, which have a rule of their own; inside, two in five accepted connectors have it.
  severity: hint,
  origin: 'certification',
  official: [],
  sources: [sources.submission, pullRequest(1316), pullRequest(1610), pullRequest(2145)],
  fixable: false,
  check: ({ report }) => ({
    schema(schema, place) {
      // Answers as a whole are the matter of `response-schema-filled`, notifications of their own rule.
      if (schema.damaged || (schema.key === 'schema' && place !== 'input')) return;
      if (!isEmpty(schema)) return;
      report(schema, {
        message:
          schema.members.length === 0
            ? `The schema${nameOf(schema)} is empty; at least a type is expected.`
            : `The object${nameOf(schema)} has no properties.`,
        help: 'Describe its properties, or use a dynamic schema if they are known only at run time.',
      });
    },
  }),
});

function isEmpty(schema: JsonNode): boolean {
  if (schema.members.length === 0) return true;
  if (schema.get('type')?.value !== 'object') return false;
  const properties = schema.get('properties');
  if (properties !== undefined && properties.members.length > 0) return false;
  return !schema.members.some(({ name }) => tells.includes(name) || name.startsWith('x-ms-dynamic-'));
}

function nameOf({ key, parent }: JsonNode): string {
  const isNamed = parent?.key === 'properties' || parent?.key === 'definitions';
  return isNamed ? ` \`${String(key)}\`` : '';
}

/** A schema that does not say its type becomes an untyped value in Power Apps and in the designer. */
import type { JsonNode } from '../text/json-node';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Members that say what kind of value is meant as well as `type` does. */
const tells = ['type', '$ref', 'properties', 'items', 'additionalProperties', 'allOf', 'oneOf', 'anyOf', 'const'];

function typeOfEnum(schema: JsonNode): string | undefined {
  const kinds = new Set(schema.array('enum').map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'string' || kind === 'boolean') ? kind : undefined;
}

export const rule = defineRule({
  id: 'schema-type-given',
  title: 'A schema says its type',
  files: ['definition'],
  // Nine in a hundred schemas of accepted connectors do not.
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.openapi, sources.submission],
  fixable: 'review',
  check: ({ report, edit }) => ({
    schema(schema: JsonNode) {
      // An empty schema is the matter of `schema-filled`.
      if (schema.damaged || schema.members.length === 0) return;
      if (schema.members.some(({ name }) => tells.includes(name) || name.startsWith('x-ms-dynamic-'))) return;
      const type = schema.has('format') || schema.has('pattern') ? 'string' : typeOfEnum(schema);
      report(schema, {
        message: 'The schema has no `type`, so its value is shown without one.',
        help: 'Add `type`: `string`, `number`, `integer`, `boolean`, `array` or `object`.',
        fixes:
          type === undefined
            ? []
            : [{ title: `Add the type \`${type}\``, kind: 'review', edits: [edit.insert(schema, 'type', type)] }],
      });
    },
  }),
});

/** `required: []` requires nothing; JSON Schema of that time forbids it. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-required-not-empty',
  title: 'A list of required properties names at least one',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'RequiredPropertyArrayEmpty',
      message:
        "The 'required' array requires at least one value. If no properties are required in the schema, remove the 'required' property.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    schema(schema: JsonNode) {
      const required = schema.get('required');
      if (required?.kind !== 'array' || required.items.length > 0 || required.damaged) return;
      report(required, {
        message: '`required` is an empty list; at least one name is expected.',
        fixes: [{ title: 'Remove the empty list', kind: 'safe', edits: edit.remove(required) }],
      });
    },
  }),
});

/** Swagger 2.0 describes all items of an array by one schema. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-items-single',
  title: '`items` is one schema, not a list of schemas',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [],
  sources: [sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    schema(schema: JsonNode) {
      const items = schema.get('items');
      if (items?.kind !== 'array') return;
      const [only, second] = items.items;
      report(items, {
        message: '`items` is a list of schemas; one schema for all items is expected.',
        help: 'Describe what the items have in common, or use an object with named properties.',
        fixes:
          only !== undefined && second === undefined
            ? [
                {
                  title: 'Use the only schema in the list',
                  kind: 'review',
                  edits: [edit.replace(items, only.toValue())],
                },
              ]
            : [],
      });
    },
  }),
});

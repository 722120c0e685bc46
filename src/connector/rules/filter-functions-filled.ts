/** A list of no functions says neither that a field can be filtered nor that it cannot. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'filter-functions-filled',
  title: '`filterFunctions` names at least one function',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'FilterFunctionsPropertyEmpty',
      message: "The 'filterFunctions' property must have at least one element.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    schema(schema: JsonNode) {
      const functions = schema.get('x-ms-capabilities')?.get('filterFunctions');
      if (functions?.kind !== 'array' || functions.items.length > 0 || functions.damaged) return;
      report(functions, {
        message: '`filterFunctions` is empty; at least one function is expected.',
        fixes: [{ title: 'Remove the empty list', kind: 'review', edits: edit.remove(functions) }],
      });
    },
  }),
});

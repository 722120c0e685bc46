/** An array that does not say what it holds cannot be filled in, nor can its content be used. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'array-has-items',
  title: 'An array says what its items are',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [{ code: 'ArrayHasNoItems', message: 'The array should have items specified.' }],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    value(value: JsonNode) {
      if (value.string('type') !== 'array' || value.damaged || value.has('items')) return;
      report(value, {
        message: `${value.string('name') === undefined ? 'An array' : `The array \`${value.string('name')}\``} has no \`items\`.`,
        help: 'Add `items` with the `type` of what the array holds, or a reference to it.',
        fixes: [
          {
            title: 'Say that its items are strings',
            kind: 'review',
            edits: [edit.insert(value, 'items', { type: 'string' }, 'type')],
          },
        ],
      });
    },
  }),
});

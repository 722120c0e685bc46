/** A reference is a JSON pointer, in which `~` only stands before 0 or 1. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { isPointer } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'reference-pointer-valid',
  title: 'A `$ref` is a valid JSON pointer',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [{ code: 'JsonPointerNotValid', message: 'The JSON Pointer path is not valid.' }],
  sources: [sources.swaggerValidator, 'https://www.rfc-editor.org/rfc/rfc6901'],
  fixable: false,
  check: ({ report }) => ({
    reference(node: JsonNode) {
      const reference = node.get('$ref');
      if (typeof reference?.value !== 'string' || isPointer(reference.value)) return;
      report(reference, {
        message: `\`$ref\` is \`${reference.value}\`, in which a \`~\` stands alone; \`~0\` (for \`~\`) or \`~1\` (for \`/\`) is expected.`,
      });
    },
  }),
});

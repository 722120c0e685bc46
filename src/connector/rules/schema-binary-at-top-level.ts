/** Raw bytes can be a whole body or answer; inside JSON they have to be written in Base64. */
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-binary-at-top-level',
  title: 'Binary content is a whole body or answer, not a part of one',
  files: ['definition'],
  // Twenty accepted connectors nest it.
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'InvalidStringBinaryProperty',
      message:
        "A schema with type/format 'string/binary' can only be at the top level of a body or formData parameter.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    schema(schema: JsonNode) {
      const format = schema.get('format');
      if (format?.value !== 'binary' || schema.get('type')?.value !== 'string') return;
      // The root of a body or response, or a definition that may be used as one.
      if (schema.key === 'schema' || (schema.parent?.key === 'definitions' && schema.parent.depth === 1)) return;
      report(format, {
        message: 'A value of the format `binary` stands inside a schema; it is expected at the top of a body only.',
        help: 'Use the format `byte`, which is Base64 text.',
        fixes: [{ title: 'Use `byte`', kind: 'review', edits: [edit.replace(format, 'byte')] }],
      });
    },
  }),
});

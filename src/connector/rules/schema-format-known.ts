/** A format that the platform does not know is passed over; at best the value is plain text. */

import type { JsonNode } from '../text/json-node';
import { inCode } from './in-code';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Formats by type: those of Swagger 2.0 and those that Microsoft's definition schema adds. */
const formats: Readonly<Record<string, readonly string[]>> = {
  integer: ['int32', 'int64'],
  number: ['float', 'double'],
  string: ['byte', 'binary', 'date', 'date-time', 'date-no-tz', 'password', 'email', 'html', 'uri', 'uuid'],
  file: ['file'],
  boolean: [],
  array: [],
  object: [],
};

/** What is meant by names that other tools use. */
const meanings: Readonly<Record<string, string>> = {
  'string/guid': 'uuid',
  'string/url': 'uri',
  'string/datetime': 'date-time',
  'number/decimal': 'double',
};

export const rule = defineRule({
  id: 'schema-format-known',
  title: 'The format of a value is one that the platform knows',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [{ code: 'UnrecognizedTypeFormat', message: "The type/format '{0}' is not recognized." }],
  sources: [sources.swaggerValidator, sources.definitionSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    value(schema: JsonNode) {
      const format = schema.get('format');
      const type = schema.string('type');
      if (format?.asString === undefined || type === undefined) return;
      const known = formats[type];
      if (known === undefined || known.includes(format.asString)) return;
      const pair = `${type}/${format.asString}`;
      const meant = meanings[pair.toLowerCase()];
      report(format, {
        message:
          format.asString === ''
            ? 'The format is empty.'
            : known.length === 0
              ? `The type \`${type}\` has no formats; \`${format.asString}\` is not recognized.`
              : `\`${format.asString}\` is not a format of \`${type}\`; ${inCode(known)} are.`,
        values: [pair],
        fixes: [
          meant === undefined
            ? { title: 'Remove the format', kind: 'review', edits: edit.remove(format) }
            : { title: `Use \`${meant}\``, kind: 'review', edits: [edit.replace(format, meant)] },
        ],
      });
    },
  }),
});

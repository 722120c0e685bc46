/** Keywords that Swagger 2.0 has and the designer does not read. */
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { issue, sources } from './sources';

const ignored = Object.entries({
  allOf: 'The designer shows no properties of a composition. Write all properties into one schema.',
  uniqueItems: 'Nothing on the platform checks it. Say in the description that values must differ.',
});

export const rule = defineRule({
  id: 'schema-keyword-has-effect',
  title: 'A schema uses keywords that the platform acts on',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [{ code: 'SwaggerKeywordNotSupported', message: "The '{0}' keyword is not supported." }],
  sources: [sources.swaggerValidator, issue(2067)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    schema(schema: JsonNode) {
      for (const [name, help] of ignored) {
        const value = schema.get(name);
        if (value === undefined) continue;
        report(value, {
          message: `\`${name}\` is accepted with a warning and has no effect.`,
          help,
          ...(value.keyRange === undefined ? {} : { range: value.keyRange }),
          values: [name],
          fixes:
            name === 'uniqueItems'
              ? [{ title: 'Remove `uniqueItems`', kind: 'review', edits: edit.remove(value) }]
              : [],
        });
      }
    },
  }),
});

/** Hidden optional fields of a body are left out of the request, and their defaults with them. */
import type { DefinitionModel } from '../model/definition';
import { inputSchemas } from '../model/input-schemas';
import { isInternal } from '../model/visibility';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'property-internal-default-required',
  title: 'An internal property of a body with a `default` is required',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'PropertyMustBeRequired',
      message:
        'The property is internal and has a default value, it must be required. Optional internal fields are ignored.',
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const schema of inputSchemas(definition)) {
        const list = schema.get('required');
        for (const { name, value } of schema.object('properties')?.members ?? []) {
          if (value === undefined || !isInternal(value) || !value.has('default')) continue;
          if (schema.array('required').some((item) => item.value === name)) continue;
          report(value, {
            message: `The property \`${name}\` is internal and has a \`default\`, but is optional and will not be sent.`,
            help: `List \`${name}\` under \`required\` of the schema.`,
            fixes: [
              {
                title: 'Make it required',
                kind: 'review',
                edits: [
                  list?.kind === 'array' ? edit.append(list, name) : edit.insert(schema, 'required', [name], 'type'),
                ],
              },
            ],
          });
        }
      }
    },
  }),
});

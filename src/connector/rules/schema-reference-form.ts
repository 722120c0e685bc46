/** A schema reference leads to one place in the same file. */
import { error } from './levels';
import { checkForm } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-reference-form',
  title: 'A schema reference has the form `#/definitions/Name`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'SchemaReferenceNotValid',
      message:
        "The schema reference '{0}' is not valid. Schema references must start with '#/definitions/' and be valid JSON Pointers.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: (context) => checkForm('schema', context),
});

/** A schema reference that leads nowhere stops the import. */
import { error } from './levels';
import { checkFound } from './reference-checks';
import { defineRule } from './rule';
import { issue, sources } from './sources';

export const rule = defineRule({
  id: 'schema-reference-found',
  title: 'What a schema reference means is in `definitions`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'SchemaReferenceNotFound',
      message: "The schema reference '{0}' could not be found in the swagger document.",
    },
  ],
  sources: [sources.swaggerValidator, issue(155)],
  fixable: 'review',
  check: (context) => checkFound('schema', context),
});

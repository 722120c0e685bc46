/** A response reference that leads nowhere stops the import. */
import { error } from './levels';
import { checkFound } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-reference-found',
  title: 'What a response reference means is in `responses`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'ResponseReferenceNotFound',
      message: "The response reference '{0}' could not be found in the swagger document.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: (context) => checkFound('response', context),
});

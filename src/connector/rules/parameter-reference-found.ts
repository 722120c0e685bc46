/** A parameter reference that leads nowhere stops the import. */
import { error } from './levels';
import { checkFound } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-reference-found',
  title: 'What a parameter reference means is in `parameters`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'ParameterReferenceNotFound',
      message: "The parameter reference '{0}' could not be found in the swagger document.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: (context) => checkFound('parameter', context),
});

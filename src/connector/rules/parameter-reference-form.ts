/** A parameter reference leads to one place in the same file. */
import { error } from './levels';
import { checkForm } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-reference-form',
  title: 'A parameter reference has the form `#/parameters/Name`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'ParameterReferenceNotValid',
      message:
        "The parameter reference '{0}' is not valid. Parameter references must start with '#/parameters/' and be valid JSON Pointers.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: (context) => checkForm('parameter', context),
});

/** A response reference leads to one place in the same file. */
import { error } from './levels';
import { checkForm } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-reference-form',
  title: 'A response reference has the form `#/responses/Name`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'ResponseReferenceNotValid',
      message:
        "The response reference '{0}' is not valid. Response references must start with '#/responses/' and be valid JSON Pointers.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: (context) => checkForm('response', context),
});

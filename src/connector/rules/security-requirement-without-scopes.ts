/** Keys and passwords have no scopes. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { securityRequirements } from './security-requirements';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-requirement-without-scopes',
  title: 'Only OAuth 2.0 requirements name scopes',
  files: ['definition'],
  // None of the accepted connectors, hundreds of which use keys, breaks it.
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'SecurityRequirementMustHaveEmptyValue',
      message: "The security requirement '{0}' cannot specify any scopes, an empty array should be provided.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { name, value, scheme } of securityRequirements(definition)) {
        const kind = scheme?.string('type');
        if (value === undefined || value.items.length === 0 || (kind !== 'basic' && kind !== 'apiKey')) continue;
        report(value, {
          message: `The security requirement \`${name}\` names scopes, but ${kind === 'basic' ? 'basic authentication' : 'an API key'} has none; \`[]\` is expected.`,
          values: [name],
          fixes: [{ title: 'Empty the list', kind: 'safe', edits: [edit.replace(value, [])] }],
        });
      }
    },
  }),
});

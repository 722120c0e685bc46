/** The specification wants a list, even an empty one. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { securityRequirements } from './security-requirements';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-requirement-is-list',
  title: 'A security requirement is a list of scopes',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'SecurityRequirementMustHaveValue',
      message:
        "The security requirement '{0}' must have have a value. Provide an empty array if no OAuth scopes are required.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { name, value } of securityRequirements(definition)) {
        if (value === undefined || value.kind === 'array') continue;
        report(value, {
          message: `The security requirement \`${name}\` is ${words(value)}; a list of scopes such as \`[]\` is expected.`,
          values: [name],
          fixes:
            value.value === null || value.value === '' || (value.kind === 'object' && value.members.length === 0)
              ? [{ title: 'Use an empty list', kind: 'safe', edits: [edit.replace(value, [])] }]
              : [],
        });
      }
    },
  }),
});

function words(value: JsonNode): string {
  if (value.kind === 'null') return '`null`';
  return value.kind === 'object' ? 'an object' : `a ${value.kind}`;
}

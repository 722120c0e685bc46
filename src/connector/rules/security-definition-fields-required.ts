/** Each kind of authentication needs its own details to work. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { securitySchemes } from './security-schemes';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-definition-fields-required',
  title: 'A security definition has the members that its kind needs',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'SecuritySchemePropertyRequired',
      message: "The security definition property '{0}' is required for definitions of type '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { scheme, name, kind, required } of securitySchemes(definition)) {
        for (const member of required) {
          if (scheme.damaged || scheme.has(member)) continue;
          report(scheme, {
            message: `The security definition \`${name}\` (${kind}) has no \`${member}\`.`,
            help: `Add \`"${member}"\`.`,
            values: [member, kind],
          });
        }
      }
    },
  }),
});

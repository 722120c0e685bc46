/** Each kind of authentication needs its own details to work. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { securitySchemes } from './security-schemes';
import { sources } from './sources';

const helpFor: Readonly<Record<string, string>> = {
  in: 'Add `"in": "header"` or `"in": "query"`, where the service looks for the key.',
  name: 'Add the name of the header or of the query parameter that carries the key.',
  scopes: 'Add `"scopes": {}`, or the scopes that the connector asks for with a sentence each.',
  flow: 'Add `"flow": "accessCode"`, the flow that connections support.',
};

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
            message:
              member === 'type'
                ? `The security definition \`${name}\` has no \`type\`; \`basic\`, \`apiKey\` or \`oauth2\` is expected.`
                : `The security definition \`${name}\` is of the type \`${kind}\` and has no \`${member}\`.`,
            help: helpFor[member] ?? `Add \`"${member}"\`.`,
            values: [member, kind],
          });
        }
      }
    },
  }),
});

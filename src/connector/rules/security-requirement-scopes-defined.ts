/** A scope that the definition does not list is never asked for. */
import type { DefinitionModel } from '../model/definition';
import { nearest } from '../text/nearest';
import { warning } from './levels';
import { wordOnce } from './proposal';
import { defineRule } from './rule';
import { securityRequirements } from './security-requirements';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-requirement-scopes-defined',
  title: 'Scopes that are asked for are in the security definition',
  files: ['definition'],
  // Six accepted connectors break it.
  severity: warning,
  origin: 'openapi',
  official: [
    {
      code: 'OAuthSecurityRequirementValueMustBeScopeName',
      message:
        "The OAuth security requirement '{0}' refers to scope name '{1}', but this is not defined in the 'securityDefinitions' object.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { name, value, scheme } of securityRequirements(definition)) {
        const scopes = scheme?.string('type') === 'oauth2' ? scheme.object('scopes') : undefined;
        if (scopes === undefined) continue;
        for (const scope of value?.items ?? []) {
          if (typeof scope.value !== 'string' || scopes.has(scope.value)) continue;
          const meant = nearest(
            scope.value,
            scopes.members.map((member) => member.name),
          );
          report(scope, {
            message: `The scope \`${scope.value}\` is not among the \`scopes\` of \`${name}\`.`,
            help: 'Add it there with a sentence that says what it allows, or remove it here.',
            values: [name, scope.value],
            fixes: meant === undefined ? [] : [wordOnce(scope, meant, 'review', edit)],
          });
        }
      }
    },
  }),
});

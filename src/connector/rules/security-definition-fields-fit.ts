/** A member of another kind of authentication does nothing here, or means that the kind is wrong. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { securitySchemes } from './security-schemes';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-definition-fields-fit',
  title: 'A security definition has only members of its kind',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'SecuritySchemePropertyNotValid',
      message: "The security definition property '{0}' is not valid for definitions of type '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { scheme, name, kind, foreign } of securitySchemes(definition)) {
        for (const member of foreign) {
          const value = scheme.get(member);
          if (value === undefined) continue;
          report(value, {
            message: `The security definition \`${name}\` is of the type \`${kind}\` and has \`${member}\`, which belongs to another ${member.endsWith('Url') && kind === 'oauth2' ? 'flow' : 'type'}.`,
            range: value.keyRange ?? value.range,
            values: [member, kind],
            fixes: [{ title: `Remove \`${member}\``, kind: 'review', edits: edit.remove(value) }],
          });
        }
      }
    },
  }),
});

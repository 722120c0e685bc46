/** When a new generation is ready for production, the one before it has had its time. */
import type { DefinitionModel } from '../model/definition';
import { families, listed } from './annotations';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-family-one-production',
  title: 'One operation of a family is in production',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'OperationFamilyHasManyActiveProductionOperations',
      message:
        "The operation family '{0}' has several active operations in Production status. Previous revisions should be deprecated.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const [family, members] of families(definition)) {
        const active = members.filter(
          ({ isDeprecated, annotation }) => !isDeprecated && annotation.string('status') === 'Production',
        );
        const [, second] = active;
        if (second === undefined) continue;
        report(second.annotation, {
          message: `${listed(active)} of the family \`${family}\` are all in production; one is expected.`,
          help: 'Set `"deprecated": true` on the earlier revisions.',
          values: [family],
        });
      }
    },
  }),
});

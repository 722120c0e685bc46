/** Two generations may live side by side while makers move; three confuse them. */
import type { DefinitionModel } from '../model/definition';
import { families, listed } from './annotations';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** How many operations of a family may be in use at a time. */
const mostActive = 2;

export const rule = defineRule({
  id: 'operation-family-two-active',
  title: 'At most two operations of a family are in use',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'OperationFamilyHasManyActiveOperations',
      message: "The operation family '{0}' has more than two active operations. Extra operations must be deprecated.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const [family, members] of families(definition)) {
        const active = members.filter(({ isDeprecated }) => !isDeprecated);
        const extra = active[mostActive];
        if (extra === undefined) continue;
        report(extra.annotation, {
          message: `${active.length} operations of the family \`${family}\` are in use: ${listed(active)}; at most ${mostActive} are expected.`,
          help: 'Deprecate the older ones.',
          values: [family],
        });
      }
    },
  }),
});

/** An operation without a revision counts as the first; there can be one first only. */
import type { DefinitionModel } from '../model/definition';
import { families, listed } from './annotations';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-family-one-without-revision',
  title: 'At most one operation of a family has no revision',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'OperationFamilyHasManyEmptyRevisions',
      message:
        "The operation family '{0}' has several operations with empty revision. Only one operation can have empty revision.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const [family, members] of families(definition)) {
        const empty = members.filter(({ annotation }) => !annotation.has('revision'));
        const [, second] = empty;
        if (second === undefined) continue;
        report(second.annotation, {
          message: `${listed(empty)} of the family \`${family}\` have no revision; at most one is expected.`,
          help: 'Number them in the order in which they were made.',
          values: [family],
        });
      }
    },
  }),
});

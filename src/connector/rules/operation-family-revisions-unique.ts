/** Within a family, the revision tells which operation is newer. */
import type { DefinitionModel } from '../model/definition';
import { families } from './annotations';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-family-revisions-unique',
  title: 'Operations of a family have different revisions',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'OperationFamilyHasDuplicateRevisions',
      message: "The operation family '{0}' has operations with duplicate revision.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const [family, members] of families(definition)) {
        const first = new Map<number, string>();
        for (const { operation, annotation, revision } of members) {
          const node = annotation.get('revision');
          if (revision === undefined || node === undefined) continue;
          const earlier = first.get(revision);
          if (earlier === undefined) first.set(revision, operation.name);
          else
            report(node, {
              message: `${operation.name} and ${earlier} of the family \`${family}\` both have the revision ${revision}.`,
              values: [family],
            });
        }
      }
    },
  }),
});

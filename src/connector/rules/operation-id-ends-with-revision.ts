/** Old and new generations of an operation live side by side, and the id tells them apart. */
import type { DefinitionModel } from '../model/definition';
import { annotatedOperations } from './annotations';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-id-ends-with-revision',
  title: 'From revision 2 on, an operation id ends with the revision',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'OperationIdShouldEndWithRevision',
      message: "The operation Id '{0}' should end with revision suffix '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, revision } of annotatedOperations(definition)) {
        const id = operation.node.get('operationId');
        if (revision === undefined || revision < 2 || id?.asString === undefined) continue;
        const suffix = `V${revision}`;
        if (id.asString.toLowerCase().endsWith(suffix.toLowerCase())) continue;
        report(id, {
          message: `\`${id.asString}\` is revision ${revision} of its family; an id that ends in \`${suffix}\` is expected.`,
          help: 'Rename it only as long as no flow uses it: flows know operations by their id.',
          values: [id.asString, suffix],
        });
      }
    },
  }),
});

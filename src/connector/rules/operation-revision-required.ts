/** A family without numbers has no order. */
import type { DefinitionModel } from '../model/definition';
import { annotatedOperations } from './annotations';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-revision-required',
  title: 'An operation of a family has a revision',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'OperationRevisionEmpty',
      message: "The operation '{0}' does not specify a revision in api annotation.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, annotation, family } of annotatedOperations(definition)) {
        if (family === undefined || annotation.damaged || annotation.has('revision')) continue;
        report(annotation, {
          message: `${operation.name} belongs to the family \`${family}\`, but has no \`revision\`.`,
          values: [operation.name],
          fixes: [
            {
              title: 'Make it revision 1',
              kind: 'review',
              edits: [edit.insert(annotation, 'revision', 1, 'family')],
            },
          ],
        });
      }
    },
  }),
});

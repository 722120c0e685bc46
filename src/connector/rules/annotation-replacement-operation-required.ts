/** A replacement without an operation leaves makers to guess where to go. */
import type { DefinitionModel } from '../model/definition';
import { annotatedOperations } from './annotations';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'annotation-replacement-operation-required',
  title: 'A replacement names its operation',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty',
      message:
        "The 'x-ms-api-annotation' extension for operation '{0}' is invalid. The replacement property must specify 'operationId' property.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, annotation } of annotatedOperations(definition)) {
        const replacement = annotation.object('replacement');
        if (replacement === undefined || replacement.damaged || replacement.has('operationId')) continue;
        report(replacement, {
          message: `The replacement of ${operation.name} names no \`operationId\`.`,
          help: 'Add the id of the operation to use instead.',
          values: [operation.name],
        });
      }
    },
  }),
});

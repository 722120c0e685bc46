/** A replacement is found by the name of its connector and its operation id. */
import type { DefinitionModel } from '../model/definition';
import { annotatedOperations } from './annotations';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'annotation-replacement-api-required',
  title: 'A replacement names its API',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'ApiAnnotationExtensionReplacementInfoMissingApiProperty',
      message:
        "The 'x-ms-api-annotation' extension for operation '{0}' is invalid. The replacement property must specify 'api' property.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, annotation } of annotatedOperations(definition)) {
        const replacement = annotation.object('replacement');
        if (replacement === undefined || replacement.damaged || replacement.has('api')) continue;
        report(replacement, {
          message: `The replacement of ${operation.name} names no \`api\`.`,
          help: 'Add the name of the connector that has the new operation.',
          values: [operation.name],
        });
      }
    },
  }),
});

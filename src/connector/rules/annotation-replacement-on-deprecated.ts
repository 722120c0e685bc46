/** Who names a replacement says that the operation is going away; `deprecated` says it to the designer. */
import type { DefinitionModel } from '../model/definition';
import { annotatedOperations } from './annotations';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'annotation-replacement-on-deprecated',
  title: 'Only deprecated operations name a replacement',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations',
      message:
        "The 'x-ms-api-annotation' extension for operation '{0}' is invalid. The replacement property should be specified for deprecated operations only.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning, sources.deprecation],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, annotation, isDeprecated } of annotatedOperations(definition)) {
        const replacement = annotation.get('replacement');
        if (replacement === undefined || isDeprecated) continue;
        const deprecated = operation.node.get('deprecated');
        report(replacement, {
          message: `${operation.name} names a replacement, but is not deprecated.`,
          values: [operation.name],
          fixes: [
            {
              title: 'Deprecate the operation',
              kind: 'review',
              edits: [
                deprecated === undefined
                  ? edit.insert(operation.node, 'deprecated', true, 'description')
                  : edit.replace(deprecated, true),
              ],
            },
            { title: 'Remove the replacement', kind: 'review', edits: edit.remove(replacement) },
          ],
        });
      }
    },
  }),
});

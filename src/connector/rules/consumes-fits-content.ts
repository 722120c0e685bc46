/** A body of one kind cannot be written as another. */

import type { DefinitionModel } from '../model/definition';
import { inCode } from './in-code';
import { warning } from './levels';
import { effectiveTypes, isMediaType } from './mime-types';
import { carries, requestContent } from './request-content';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'consumes-fits-content',
  title: '`consumes` fits what the operation sends',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'MimeTypeNotCompatibleWithRequestContentSchemaType',
      message: "The MIME type(s) are not compatible with the request content type '{0}' for operation '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        const types = effectiveTypes(definition, operation, 'consumes').filter(isMediaType);
        const content = requestContent(definition, operation);
        if (types.length === 0 || content === undefined || types.some((type) => carries(type, content))) continue;
        const own = operation.node.get('consumes');
        const [usual] = content.types;
        report(own ?? operation.node, {
          message: `${operation.name} sends ${content.words}, which ${inCode(types)} cannot carry; ${inCode(content.types, ' or ')} is expected.`,
          values: [content.official, operation.name],
          fixes: [
            {
              title: `Let the operation consume \`${usual}\``,
              kind: 'review',
              edits: [
                own === undefined
                  ? edit.insert(operation.node, 'consumes', [usual], 'description')
                  : edit.replace(own, [usual]),
              ],
            },
          ],
        });
      }
    },
  }),
});

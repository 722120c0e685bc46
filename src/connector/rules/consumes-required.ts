/** Without a type the platform does not know how to write the body. */
import type { DefinitionModel } from '../model/definition';
import { hint } from './levels';
import { effectiveTypes } from './mime-types';
import { requestContent } from './request-content';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'consumes-required',
  title: 'An operation with a body says what it consumes',
  files: ['definition'],
  // One accepted connector in five leaves it out.
  severity: hint,
  origin: 'platform',
  official: [
    {
      code: 'ConsumesMissing',
      message: "At least one supported MIME type must be provided in 'consumes' for operation '{0}'.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        if (!operation.parameters.some(({ location }) => location === 'body' || location === 'formData')) continue;
        // Types that the platform may not support are `mime-type-supported`'s matter.
        if (effectiveTypes(definition, operation, 'consumes').length > 0) continue;
        const own = operation.node.get('consumes');
        if (own !== undefined && own.kind !== 'array') continue;
        const usual = requestContent(definition, operation)?.types[0] ?? 'application/json';
        report(own ?? operation.node, {
          message: `${operation.name} sends a body, but \`consumes\` names no media type for it.`,
          help: `Add \`"consumes": ["${usual}"]\` to the operation, or to the definition for all operations at once.`,
          values: [operation.name],
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

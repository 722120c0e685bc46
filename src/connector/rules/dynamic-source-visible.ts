/** The designer cannot take a value from an input that the maker never sees. */
import type { DefinitionModel } from '../model/definition';
import { wrongPassages } from './dynamic-source-inputs';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-source-visible',
  title: 'A dynamic call takes its values from inputs that makers see',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'SourcePropertyInternal',
      message:
        "The parameter reference '{0}' in the source operation '{1}' is internal or one of its parent(s) are internal. Either make the property visible or update the parameter reference to a static value.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      const wrong = wrongPassages(definition, ({ source }) => source.internal);
      for (const { argument, call, reference, path, operation } of wrong) {
        report(argument.node, {
          range: reference.range,
          message: `\`${call.extension}\` takes a value from \`${path}\` of ${operation.name}, which is internal.`,
          help: 'Write the value down as a fixed one, or make the input visible.',
          values: [path, operation.name],
        });
      }
    },
  }),
});

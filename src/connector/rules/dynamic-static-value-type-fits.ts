/** A fixed value has to be of the type that the called operation expects. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { findInputs } from '../model/inputs';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { kindName } from './value-types';

export const rule = defineRule({
  id: 'dynamic-static-value-type-fits',
  title: 'A fixed value in a dynamic call has the type of the parameter that gets it',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'OperationParameterStaticTypeMismatch',
      message: "The parameter has type '{0}', but a static value is provided of type '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { target, arguments: passed, style } of dynamicCalls(definition)) {
        for (const { name, value } of passed) {
          if (target === undefined || value === undefined || value.kind === 'null') continue;
          const type = findInputs(definition, target, name, style).inputs[0]?.type;
          const given = kindName(value);
          if (type === undefined || type === given || (type === 'number' && given === 'integer') || type === 'file')
            continue;
          const asText = type === 'string' && value.value !== undefined ? String(value.value) : undefined;
          report(value, {
            message: `\`${name}\` of ${target.name} is of type \`${type}\`, but the value \`${JSON.stringify(value.toValue())}\` is of type \`${given}\`.`,
            values: [type, given],
            fixes:
              asText === undefined
                ? []
                : [{ title: 'Write it as text', kind: 'review', edits: [edit.replace(value, asText)] }],
          });
        }
      }
    },
  }),
});

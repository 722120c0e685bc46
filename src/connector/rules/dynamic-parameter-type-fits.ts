/** A value of one type passed to a parameter of another is refused by the service, or misread. */
import type { DefinitionModel } from '../model/definition';
import { wrongPassages } from './dynamic-source-inputs';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Every integer is a number too. */
function fits(source: string, target: string): boolean {
  return source === target || (source === 'integer' && target === 'number');
}

export const rule = defineRule({
  id: 'dynamic-parameter-type-fits',
  title: 'An input passed to a dynamic call has the type of the parameter that gets it',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'OperationParameterTypeMismatch',
      message: "The parameter has type '{0}', but operation '{1}' is providing a parameter of type '{2}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      const wrong = wrongPassages(
        definition,
        ({ source, target }) =>
          source.type !== undefined && target?.type !== undefined && !fits(source.type, target.type),
      );
      for (const { argument, call, reference, path, operation, source, target } of wrong) {
        const [given = '', wanted = ''] = [source.type, target?.type];
        report(argument.node, {
          range: reference.range,
          message: `\`${argument.name}\` of ${call.target?.name ?? ''} is of type \`${wanted}\`, but \`${path}\` of ${operation.name} is of type \`${given}\`.`,
          help: 'Give both the same type.',
          values: [wanted, operation.name, given],
        });
      }
    },
  }),
});

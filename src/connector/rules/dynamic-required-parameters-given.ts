/** A call that leaves out what the operation requires fails, and the dropdown stays empty. */
import type { DefinitionModel } from '../model/definition';
import { type DynamicCall, dynamicCalls } from '../model/dynamic';
import { ofParameter } from '../model/inputs';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** The names of the required inputs of the called operation that have no default. */
function requiredNames(definition: DefinitionModel, { target }: DynamicCall): string[] {
  return (target?.parameters ?? []).flatMap((parameter) => {
    const { name, location, node } = parameter;
    const { required, hasDefault } = ofParameter(definition, parameter);
    if (name === undefined || !required || hasDefault) return [];
    if (location !== 'body') return [name];
    const schema = node.get('schema');
    const body = schema === undefined ? undefined : definition.resolve(schema);
    const names = (body?.array('required') ?? []).flatMap((item) => item.asString ?? []);
    return names.flatMap((property) => {
      const inner = body?.object('properties')?.get(property);
      const resolved = inner === undefined ? undefined : definition.resolve(inner);
      return resolved === undefined || resolved.has('default') ? [] : [`${name}/${property}`];
    });
  });
}

/** Whether a call gives an input: by name, as a part of it, or with the body that holds it. */
function gives({ arguments: passed }: DynamicCall, wanted: string): boolean {
  const [body = '', property] = wanted.split('/');
  return passed.some(
    ({ name }) =>
      name === wanted ||
      name.startsWith(`${wanted}/`) ||
      (property !== undefined && (name === body || name === property || name.startsWith(`${property}/`))),
  );
}

export const rule = defineRule({
  id: 'dynamic-required-parameters-given',
  title: 'A dynamic call passes everything that the called operation requires',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [{ code: 'OperationMissingRequiredProperty', message: "The target operation requires parameter '{0}'." }],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        for (const name of requiredNames(definition, call)) {
          if (gives(call, name)) continue;
          report(call.node, {
            message: `\`${call.extension}\` calls ${call.target?.name ?? ''} without \`${name}\`, which it requires.`,
            help: 'Add it to `parameters`, or give the parameter a default.',
            values: [name],
          });
        }
      }
    },
  }),
});

/** The old and the new dynamic extensions write what they pass in two ways that must not be mixed up. */
import type { DefinitionModel } from '../model/definition';
import { type DynamicArgument, type DynamicCall, dynamicCalls } from '../model/dynamic';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** What the argument should be, if it can be told: the value in the form of the other generation. */
function inForm(call: DynamicCall, node: JsonNode): unknown {
  if (call.style === 'path') {
    if (node.kind !== 'object') return { value: node.toValue() };
    const old = node.string('parameter');
    return old === undefined ? undefined : { parameterReference: old };
  }
  const reference = node.string('parameterReference');
  if (reference !== undefined) return reference.includes('/') ? undefined : { parameter: reference };
  const value = node.get('value');
  return value === undefined || value.kind === 'object' ? undefined : value.toValue();
}

function isWellFormed(call: DynamicCall, { node, reference, value }: DynamicArgument): boolean {
  if (call.style === 'name') return reference !== undefined || value !== undefined;
  const given = ['value', 'parameterReference', 'selectedItemValuePath'].filter((name) => node.has(name));
  return given.length === 1 && (reference ?? value ?? node.get('selectedItemValuePath')) !== undefined;
}

export const rule = defineRule({
  id: 'dynamic-argument-form',
  title: 'What a dynamic call passes is written in the form of its extension',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.extensions, sources.definitionSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        for (const argument of call.arguments) {
          const { name, node } = argument;
          if (node.damaged || isWellFormed(call, argument)) continue;
          const proposal = inForm(call, node);
          report(node, {
            message:
              call.style === 'name'
                ? `\`${name}\` of \`${call.extension}\` is an object without \`parameter\`; a plain value or \`{ "parameter": … }\` is expected.`
                : `\`${name}\` of \`${call.extension}\` is not of the form \`{ "value": … }\` or \`{ "parameterReference": … }\`.`,
            fixes:
              proposal === undefined
                ? []
                : [
                    {
                      title: `Write \`${JSON.stringify(proposal)}\``,
                      kind: 'review',
                      edits: [edit.replace(node, proposal)],
                    },
                  ],
          });
        }
      }
    },
  }),
});

/** `batch` starts one run for each item of a list, `single` one run for the whole answer. */
import type { DefinitionModel } from '../model/definition';
import { successSchema } from '../model/dynamic';
import type { OperationView } from '../model/operation';
import { followPath, typeOf } from '../model/value-path';
import { isWebhook } from '../model/webhook';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

function holdsList(definition: DefinitionModel, schema: JsonNode): boolean {
  return (schema.object('properties')?.members ?? []).some(({ value }) => {
    const property = value === undefined ? undefined : definition.resolve(value);
    return property !== undefined && typeOf(definition, property) === 'array';
  });
}

/** The type of what a trigger hands over; `undefined` where the schema leaves it open. */
function handedOver(definition: DefinitionModel, operation: OperationView): string | undefined {
  const schema = successSchema(operation);
  const collection = operation.node.object('x-ms-trigger-value')?.string('value-collection') ?? '';
  const found = followPath(definition, schema, collection);
  if (found.kind === 'missing') return 'missing';
  if (found.kind !== 'found') return undefined;
  const type = typeOf(definition, found.schema);
  // The polling policy can pick the list out of the answer, so a list among the properties will do.
  return type === 'object' && holdsList(definition, found.schema) ? 'array' : type;
}

export const rule = defineRule({
  id: 'trigger-response-fits-kind',
  title: 'A batch trigger returns a list',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.extensions, sources.pollingTrigger],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        const kind = operation.node.get('x-ms-trigger');
        if (kind?.value !== 'batch' || isWebhook(definition, operation)) continue;
        const type = handedOver(definition, operation);
        if (type === undefined || type === 'array') continue;
        report(kind, {
          message: `${operation.name} is a \`batch\` trigger, but its response is ${type === 'missing' ? 'without the list that `value-collection` names' : `of type \`${type}\``}; an array is expected.`,
          help: 'Return an array, or name the list in `x-ms-trigger-value` as `value-collection`.',
        });
      }
    },
  }),
});

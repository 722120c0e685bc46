/** Extensions call other operations by id; an id that names none leaves an empty dropdown or a broken test. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

/** Every object of an extension that names an operation. */
function* callers(definition: DefinitionModel): Generator<JsonNode | undefined> {
  for (const { node } of dynamicCalls(definition)) yield node;
  const capabilities = definition.root.object('x-ms-capabilities');
  yield capabilities?.object('testConnection');
  yield capabilities?.object('file-picker');
  for (const { node } of definition.operations) {
    yield node.object('x-ms-operation-context')?.object('simulate');
    yield node.object('x-ms-notification');
  }
}

export const rule = defineRule({
  id: 'operation-reference-found',
  title: 'An `operationId` inside an extension names an operation of the definition',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    { code: 'OperationIdNotFound', message: "The 'operationId' could not be found in this swagger document." },
  ],
  sources: [sources.swaggerValidator, sources.extensions, pullRequest(1595)],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      const operations = definition.operationsById;
      // Where no operation has an id, that is the cause, and is told by itself.
      if (operations.size === 0) return;
      for (const caller of callers(definition)) {
        const id = caller?.get('operationId');
        if (typeof id?.value !== 'string' || operations.has(id.value)) continue;
        report(id, {
          message: `No operation has the id \`${id.value}\` that \`${String(id.parent?.key)}\` names.`,
          ...proposal(id.value, operations.keys(), (meant) => [edit.replace(id, meant)]),
        });
      }
    },
  }),
});

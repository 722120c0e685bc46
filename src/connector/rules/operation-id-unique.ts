/** Flows store the id of an operation, and one id can mean one operation only. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-id-unique',
  title: 'No two operations share an `operationId`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'OperationIdNotUnique',
      message: "The operationId '{0}' is used multiple times. Operation identifiers must be unique.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    definition({ operations }: DefinitionModel) {
      const first = new Map<string, OperationView>();
      for (const operation of operations) {
        const id = operation.node.get('operationId');
        if (typeof id?.value !== 'string' || id.value.trim() === '') continue;
        // Later stages do not look at capital letters.
        const key = id.value.toLowerCase();
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, operation);
          continue;
        }
        const place = `${earlier.method.toUpperCase()} ${earlier.template}`;
        report(id, {
          message:
            earlier.id === id.value
              ? `The operationId \`${id.value}\` is taken by ${place}; a different one is expected.`
              : `The operationId \`${id.value}\` differs from \`${earlier.id}\` (${place}) in capital letters alone.`,
          values: [id.value],
        });
      }
    },
  }),
});

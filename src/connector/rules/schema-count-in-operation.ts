/** What one operation takes and returns has a limit of its own. */
import type { DefinitionModel } from '../model/definition';
import { limits, schemaSizes } from '../model/measure';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-count-in-operation',
  title: 'An operation has at most 16,384 schemas when its references are written out',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'OperationSchemaCountExceedsMaxAllowed',
      message: "The total number of schemas in the operation has exceeded the maximum allowed value of '{0}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.faq],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, schemas } of schemaSizes(definition).operations) {
        if (schemas <= limits.schemasPerOperation) continue;
        report(operation.node, {
          message: `${operation.name} comes to ${schemas} schemas in its parameters and responses; at most ${limits.schemasPerOperation} are allowed.`,
          help: 'Describe fewer responses, or smaller ones.',
          values: [limits.schemasPerOperation],
        });
      }
    },
  }),
});

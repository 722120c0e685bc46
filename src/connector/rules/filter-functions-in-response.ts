/** Filters work on what an operation returns, so that is where fields say how they can be filtered. */
import type { DefinitionModel } from '../model/definition';
import { schemaIndex } from '../model/schema-index';
import type { SchemaPlace } from '../model/walk';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'filter-functions-in-response',
  title: '`filterFunctions` stands in schemas of responses',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'FilterFunctionsPropertyInInputSchema',
      message: "The 'filterFunctions' property has to be in the response schema.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => {
    let definition: DefinitionModel | undefined;
    return {
      definition(found: DefinitionModel) {
        definition = found;
      },
      schema(schema: JsonNode, place: SchemaPlace) {
        const functions = schema.get('x-ms-capabilities')?.get('filterFunctions');
        if (functions === undefined || definition === undefined) return;
        if (!schemaIndex(definition).placesOf(schema, place).has('input')) return;
        report(functions, {
          message: '`filterFunctions` stands in the schema of a request; only fields of responses can be filtered.',
          fixes: [{ title: 'Remove `filterFunctions`', kind: 'review', edits: edit.remove(functions) }],
        });
      },
    };
  },
});

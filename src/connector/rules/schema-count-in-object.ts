/** The platform writes out every reference, and refuses objects that grow beyond its limit. */
import type { DefinitionModel } from '../model/definition';
import { limits, schemaSizes } from '../model/measure';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { issue, sources } from './sources';

export const rule = defineRule({
  id: 'schema-count-in-object',
  title: 'An object has at most 512 schemas when its references are written out',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'BodySchemaCountExceedsMaxAllowed',
      message:
        "The total number of schemas in the object exceeds the max schema count allowed value of '{0}'. Please remove any unnecessary property or item definitions.",
    },
  ],
  sources: [sources.swaggerValidator, sources.faq, issue(1088)],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      const { definitions, operations } = schemaSizes(definition);
      const told = new Set<JsonNode>();
      // A body or response that is only a reference is told at the definition that it means.
      const written = operations.flatMap(({ operation, objects }) =>
        objects.flatMap(({ name, node, schemas }) =>
          node.has('$ref') ? [] : [{ name: `The ${name} of ${operation.name}`, node, schemas }],
        ),
      );
      const named = definitions.map(({ name, node, schemas }) => ({ name: `\`${name}\``, node, schemas }));
      for (const { name, node, schemas } of [...named, ...written]) {
        if (schemas <= limits.schemasPerObject || told.has(node)) continue;
        told.add(node);
        report(node, {
          message: `${name} comes to ${schemas} schemas with its references written out; at most ${limits.schemasPerObject} are allowed.`,
          help: 'Leave out properties that makers do not need. A definition that is used in many places counts in each.',
          values: [limits.schemasPerObject],
        });
      }
    },
  }),
});

/** A schema that is nested too deep cannot be taken apart by the designer. */
import type { DefinitionModel } from '../model/definition';
import { limits, schemaSizes } from '../model/measure';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-depth-limited',
  title: 'Schemas are not nested too deep',
  files: ['definition'],
  // The platform's own limit is not published, so this cannot be more than a warning.
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'SchemaTooDeep',
      message:
        "The schema exceeds the maximum allowed depth. Schemas must not exceed a depth of '{0}', including referenced ('$ref') schemas.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      const { operations, definitions, depth: deepest } = schemaSizes(definition);
      if (deepest <= limits.depth) return;
      const told = new Set<JsonNode>();
      const written = operations.flatMap(({ objects }) => objects.filter(({ node }) => !node.has('$ref')));
      for (const { node, depth } of [...definitions, ...written]) {
        if (depth <= limits.depth || told.has(node)) continue;
        told.add(node);
        report(node, {
          message: `The schema is ${depth} levels deep with its references; more than ${limits.depth} are likely to be refused.`,
          help: 'Leave out inner parts that makers do not need, or return them from an operation of their own.',
          values: [limits.depth],
        });
      }
    },
  }),
});

/** An object that requires itself, directly or through others, can never be complete. */

import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { inCode } from './in-code';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** A required property that leads back to an object which is being filled already. */
interface Loop {
  readonly property: JsonNode;
  readonly names: readonly string[];
}

/** Follows required properties from every definition; arrays end the way, because they may be empty. */
function findLoops(definition: DefinitionModel): Loop[] {
  const done = new Set<JsonNode>();
  const way: Array<{ schema: JsonNode; name: string }> = [];
  const loops: Loop[] = [];
  const visit = (schema: JsonNode) => {
    if (done.has(schema)) return;
    const properties = schema.get('properties');
    for (const item of schema.array('required')) {
      const name = item.asString;
      const property = name === undefined ? undefined : properties?.get(name);
      const next = property === undefined ? undefined : definition.resolve(property);
      if (name === undefined || property === undefined || next?.kind !== 'object' || !next.has('required')) continue;
      way.push({ schema, name });
      const start = way.findIndex((step) => step.schema === next);
      if (start >= 0) loops.push({ property, names: way.slice(start).map((step) => step.name) });
      else visit(next);
      way.pop();
    }
    done.add(schema);
  };
  for (const { value } of definition.root.object('definitions')?.members ?? []) {
    if (value?.kind === 'object' && value.has('required')) visit(value);
  }
  return loops;
}

export const rule = defineRule({
  id: 'schema-required-loop',
  title: 'Required properties do not lead back to their own object',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'RequiredLoopInSchemaNotAllowed',
      message: 'Loops of required schema properties are not allowed.',
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { property, names } of findLoops(definition)) {
        report(property, {
          message: `Required properties lead back to the same object: ${inCode(names, ' → ')}.`,
          help: 'Make one of them optional, or break the way with an array.',
        });
      }
    },
  }),
});

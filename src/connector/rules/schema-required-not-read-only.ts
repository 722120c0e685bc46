/** What only the service may set cannot be asked of the maker. */
import type { DefinitionModel } from '../model/definition';
import { schemaIndex } from '../model/schema-index';
import type { SchemaPlace } from '../model/walk';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-required-not-read-only',
  title: 'A required property of an input can be written',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'RequiredReadOnlyPropertyNotAllowedAsInput',
      message: "An input property cannot be 'readonly' and required.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => {
    let definition: DefinitionModel | undefined;
    return {
      definition(found: DefinitionModel) {
        definition = found;
      },
      schema(schema: JsonNode, place: SchemaPlace) {
        if (definition === undefined || !schema.has('required') || place === 'output') return;
        const properties = schema.get('properties');
        for (const item of schema.array('required')) {
          const property = item.asString === undefined ? undefined : properties?.get(item.asString);
          const resolved = property === undefined ? undefined : definition.resolve(property);
          if (property === undefined || resolved?.get('readOnly')?.value !== true) continue;
          if (!schemaIndex(definition).placesOf(schema, place).has('input')) continue;
          report(property, {
            message: `\`${item.asString ?? ''}\` is read-only and required in an input, so nobody can give it.`,
            help: 'Take it from `required`, or from the schema of the request.',
          });
        }
      },
    };
  },
});

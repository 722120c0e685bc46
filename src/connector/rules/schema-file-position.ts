/** `file` is a type for form data and for whole answers. */
import type { DefinitionModel } from '../model/definition';
import { schemaIndex } from '../model/schema-index';
import type { SchemaPlace } from '../model/walk';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-file-position',
  title: 'A schema of type `file` is the whole answer',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'SchemaTypeFileNotValid',
      message:
        "The schema type 'file' is not valid. Only parameters in 'formData' and the root response schema may be of type 'file'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => {
    let definition: DefinitionModel | undefined;
    const isAnswer = (schema: JsonNode, place: SchemaPlace) => {
      if (schema.key === 'schema') return place === 'output';
      const isEntry = schema.parent?.key === 'definitions' && schema.parent.depth === 1;
      const places = definition === undefined ? undefined : schemaIndex(definition).placesOf(schema, place);
      return isEntry && places?.has('input') !== true;
    };
    return {
      definition(found: DefinitionModel) {
        definition = found;
      },
      schema(schema: JsonNode, place: SchemaPlace) {
        const type = schema.get('type');
        if (type?.value !== 'file' || isAnswer(schema, place)) return;
        const format = schema.get('format');
        const asText = [
          edit.replace(type, 'string'),
          format === undefined ? edit.insert(schema, 'format', 'byte', 'type') : edit.replace(format, 'byte'),
        ];
        report(type, {
          message:
            'The type `file` stands inside a schema; only form data and the whole schema of a response may be files.',
          help: 'Use `string` with the format `byte` for a file inside JSON.',
          fixes: [{ title: 'Make it Base64 text', kind: 'review', edits: asText }],
        });
      },
    };
  },
});

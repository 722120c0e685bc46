/** The dictionary editor lets makers add properties of their own, so the object has to be open for them. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'editor-dictionary-on-open-object',
  title: '`"x-ms-editor": "dictionary"` stands on an object with additional properties',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'InvalidCustomEditorExtensionDictionaryValue',
      message:
        "The 'x-ms-editor' extension can be specified as 'dictionary' only for schema with type object and additional properties allowed.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    schema(schema: JsonNode) {
      const editor = schema.get('x-ms-editor');
      if (editor?.value !== 'dictionary') return;
      const type = schema.get('type')?.value;
      // What is not closed is open: JSON Schema allows additional properties unless they are forbidden.
      const isOpen = schema.get('additionalProperties')?.value !== false;
      if (type === 'object' && isOpen) return;
      report(editor, {
        message:
          type === 'object'
            ? 'The dictionary editor stands on an object that forbids additional properties.'
            : `The dictionary editor stands on a schema ${type === undefined ? 'without a type' : `of type \`${String(type)}\``}; an object is expected.`,
        help: 'Use `"type": "object"` with `additionalProperties`.',
      });
    },
  }),
});

/** The platform joins the items of a list with commas and in no other way. */
import { capitalised } from '../text/capitalised';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'collection-format-csv',
  title: '`collectionFormat` is `csv`',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'CollectionFormatValueNotSupported',
      message: "The 'collectionFormat' keyword value '{0}' is not supported.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    value(value: JsonNode, kind) {
      const node = kind === 'schema' ? undefined : value.get('collectionFormat');
      if (typeof node?.value !== 'string' || node.value === 'csv') return;
      report(node, {
        message: `\`collectionFormat\` is \`${node.value}\`; \`csv\` is expected.`,
        help: 'If the service cannot read a list with commas, take one string instead, or rewrite the request in custom code.',
        values: [capitalised(node.value)],
        fixes: [{ title: 'Send the list with commas', kind: 'review', edits: [edit.replace(node, 'csv')] }],
      });
    },
  }),
});

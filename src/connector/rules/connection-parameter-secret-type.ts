/** A plain text is shown on the screen and may be read back from the connection. */
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { defineRule } from './rule';
import { looksSecret } from './secret-parameters';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-parameter-secret-type',
  title: 'Keys and passwords are of the type `securestring`',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.connectionParameters, sources.propertiesSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { name, node, kind } of connector.connectionParameters) {
        const type = node.get('type');
        if (kind !== 'string' || type === undefined || !looksSecret(name, node)) continue;
        report(type, {
          message: `The connection parameter \`${name}\` looks like a secret and is a \`string\`; \`securestring\` is expected.`,
          fixes: [{ title: 'Write `securestring`', kind: 'review', edits: [edit.replace(type, 'securestring')] }],
        });
      }
    },
  }),
});

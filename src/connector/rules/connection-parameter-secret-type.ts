/** A plain text is shown on the screen and may be read back from the connection. */
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Names of secrets; what follows them must not make something else of them, as in "key name" or "token URL". */
const secret =
  /(?:^|[^a-z])(?:key|token)$|password$|passphrase$|secret$|(?:api|access|private|subscription|secret)[-_ ]?key$|(?:access|auth|bearer|refresh)[-_ ]?token$/i;

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
        const label = node.object('uiDefinition')?.string('displayName') ?? '';
        if (
          kind !== 'string' ||
          type === undefined ||
          ![name.split(':').pop() ?? '', label].some((text) => secret.test(text))
        )
          continue;
        report(type, {
          message: `The connection parameter \`${name}\` looks like a secret and is a \`string\`; \`securestring\` is expected.`,
          fixes: [{ title: 'Write `securestring`', kind: 'review', edits: [edit.replace(type, 'securestring')] }],
        });
      }
    },
  }),
});

/** The command line puts the client secret into the parameter of this name alone. */
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'oauth-parameter-named-token',
  title: 'The connection parameter of an OAuth sign-in is called `token`',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.paconn],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { name, node, kind } of connector.connectionParameters) {
        if (kind !== 'oauthsetting' || name === 'token') continue;
        report(node, {
          message: `The connection parameter of the OAuth sign-in is called \`${name}\`; \`token\` is expected.`,
          range: node.keyRange ?? node.range,
          help: '`paconn` writes the client secret into `token` only.',
          fixes: node.parent?.has('token')
            ? []
            : [{ title: 'Rename to `token`', kind: 'review', edits: edit.rename(node, 'token') }],
        });
      }
    },
  }),
});

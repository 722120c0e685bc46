/** Independent publishers cannot hand over the secret of an application. */
import type { PropertiesModel } from '../model/properties';
import { independentReviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'oauth-not-for-independent',
  title: 'A connector of an independent publisher signs in without OAuth',
  files: ['properties'],
  // Seen in discussions of 2025, in no document; older connectors with OAuth were accepted.
  severity: independentReviewed,
  origin: 'certification',
  official: [],
  sources: [sources.pullRequestTemplate, pullRequest(3965)],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      for (const { node, kind } of connector.connectionParameters) {
        const type = node.get('type');
        if (kind !== 'oauthsetting' || type === undefined) continue;
        report(type, {
          message:
            'The connector signs in with OAuth, which certification of independent publishers does not take at present.',
          help: 'Offer an API key if the service has one. If OAuth is the only way, ask first, and put the steps to register an application into the readme.',
        });
      }
    },
  }),
});

/** The service knows the application that asks by its client id. */
import type { PropertiesModel } from '../model/properties';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'oauth-client-id-given',
  title: 'OAuth settings have a client id',
  files: ['properties'],
  severity: reviewed,
  origin: 'platform',
  official: [],
  sources: [pullRequest(1141), sources.propertiesSchema],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      const claimed = connector.connectionParameters.some(({ name }) => /:clientId$/i.test(name));
      for (const { node } of claimed ? [] : connector.oauthSettings) {
        const id = node.get('clientId') ?? node.get('ClientId');
        if (id !== undefined && id.kind !== 'null' && id.asString?.trim() !== '') continue;
        report(id ?? node, {
          message: 'The OAuth settings have no `clientId`.',
          help: 'Write the id of the application that you registered with the service, or a word that stands for it.',
        });
      }
    },
  }),
});

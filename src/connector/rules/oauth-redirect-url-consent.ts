/** The service sends makers back to this address; any other is not the platform’s. */
import type { PropertiesModel } from '../model/properties';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const consent = 'https://global.consent.azure-apim.net/redirect';

export const rule = defineRule({
  id: 'oauth-redirect-url-consent',
  title: 'OAuth settings have the redirect address of the platform',
  files: ['properties'],
  // Six of 47 accepted connectors have none.
  severity: reviewed,
  origin: 'platform',
  official: [],
  sources: [sources.multiAuthentication, sources.propertiesSchema],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      for (const { node } of connector.oauthSettings) {
        const url = node.get('redirectUrl');
        const text = url?.asString?.trim();
        // `Direct` connectors have an address of their own.
        if (/^direct$/i.test(node.string('redirectMode') ?? '') || text?.startsWith(consent)) continue;
        if (url !== undefined && text === undefined) continue;
        report(url ?? node, {
          message: `The OAuth settings have ${text ? `the redirect address \`${text}\`` : 'no `redirectUrl`'}; one that starts with \`${consent}\` is expected.`,
          help: 'The platform shows it when the connector has been saved for the first time.',
        });
      }
    },
  }),
});

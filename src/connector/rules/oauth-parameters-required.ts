/** Without its addresses the platform cannot get a token. */

import type { PropertiesModel } from '../model/properties';
import { inCode } from './in-code';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'oauth-parameters-required',
  title: 'OAuth settings have the custom parameters that their identity provider needs',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.propertiesSchema, sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      for (const { node, providerId, provider, customParameters, custom } of connector.oauthSettings) {
        // A value of another type is not taken for a missing one.
        if (provider === undefined || (customParameters === undefined && node.has('customParameters'))) continue;
        const lacking = provider.required.filter((name) => custom(name) === undefined);
        if (lacking.length === 0) continue;
        report(customParameters ?? node, {
          message: `The identity provider \`${providerId}\` needs ${inCode(lacking)} in \`customParameters\`.`,
          help: `Add \`"${lacking[0]}": { "value": "…" }\`${lacking.length === 1 ? '' : ' and the others'}.`,
        });
      }
    },
  }),
});

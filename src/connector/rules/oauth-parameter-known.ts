/** A custom parameter under a name that the provider does not read has no effect. */

import { anyCase } from '../model/connection-parameters';
import type { PropertiesModel } from '../model/properties';
import { nearest } from '../text/nearest';
import { inCode } from './in-code';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'oauth-parameter-known',
  title: 'OAuth settings have only custom parameters of their identity provider',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.propertiesSchema, sources.multiAuthentication],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { node, providerId, provider, customParameters, custom } of connector.oauthSettings) {
        if (provider === undefined) continue;
        const names = [...provider.required, ...provider.optional];
        const added = node.object('additionalParameters');
        for (const { name, value, keyRange } of customParameters?.members ?? []) {
          if (value === undefined || names.length === 0 || anyCase(name, names) !== undefined || added?.has(name))
            continue;
          const free = names.filter((candidate) => custom(candidate) === undefined);
          // Publishers may add parameters to this provider, so only what is nearly a known one is suspicious.
          if (provider.open && nearest(name, free) === undefined) continue;
          report(value, {
            message: `\`${name}\` is not a custom parameter of the identity provider \`${providerId}\`.`,
            range: keyRange,
            ...proposal(name, free, (meant) => edit.rename(value, meant), `It takes ${inCode(names)}.`),
          });
        }
      }
    },
  }),
});

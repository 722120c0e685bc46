/** The platform sends makers, codes and secrets to these addresses. */
import type { PropertiesModel } from '../model/properties';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Custom parameters of all providers that hold an address; a resource may be an id. */
const addresses = /^(?:(?:authorization|token|refresh)Url(?:Template)?|loginUri(?:AAD)?)$/i;
/** An address, or the place of one: `{host}`, `<<your address>>`, an expression. */
const accepted = /^(?:https:\/\/[^\s/]|[{<[@])/i;

export const rule = defineRule({
  id: 'oauth-address-absolute',
  title: 'The addresses of OAuth settings are absolute and start with `https://`',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.propertiesSchema, sources.multiAuthentication],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      const claims = connector.connectionParameters.flatMap(({ name }) => name.toLowerCase().split(':')[1] ?? []);
      for (const { providerId, customParameters } of connector.oauthSettings) {
        for (const { name, value } of providerId === undefined ? [] : (customParameters?.members ?? [])) {
          const address = value?.get('value');
          const text = address?.asString?.trim();
          if (!addresses.test(name) || address === undefined || !text || accepted.test(text)) continue;
          // A connection parameter such as `token:tokenUrl` puts the maker's own address in this place.
          if (claims.includes(name.toLowerCase())) continue;
          report(address, {
            message: `The address \`${name}\` is \`${text}\`; an absolute address that starts with \`https://\` is expected.`,
            fixes: /^http:\/\//i.test(text)
              ? [{ title: 'Write `https://`', kind: 'review', edits: [edit.replace(address, `https${text.slice(4)}`)] }]
              : [],
          });
        }
      }
    },
  }),
});

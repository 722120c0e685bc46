/** What the definition sends with each call has to be asked for when a connection is made. */
import { anyCase, type ConnectionParameter } from '../model/connection-parameters';
import type { ConnectorModel } from '../model/connector';
import { readsOf } from '../model/policies';
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { defineRule } from './rule';
import { looksSecret } from './secret-parameters';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-parameters-fit-security',
  title: 'Connections ask for what the security definition needs',
  files: ['definition', 'properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.connectionParameters, sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => ({
    connector({ definition, properties }: ConnectorModel) {
      const holder = properties?.properties;
      const asked = holder?.object('connectionParameters');
      if (definition === undefined || properties === undefined || properties.sets || asked === undefined) return;
      const [first] = definition.root.object('securityDefinitions')?.members ?? [];
      const lacking = missing(first?.value?.string('type'), properties);
      if (first === undefined || lacking === undefined) return;
      report(asked, {
        message: `The security definition \`${first.name}\` needs ${lacking}, but \`connectionParameters\` ${asked.members.length === 0 ? 'is empty' : 'has none'}.`,
        help: 'Add it there, or remove the security definition if the service is open to all.',
      });
    },
  }),
});

/** What no parameter gives. A secret in the place of a sign-in is the matter of `security-matches-connection-parameters`. */
function missing(
  type: string | undefined,
  { connectionParameters: parameters, policies }: PropertiesModel,
): string | undefined {
  const has = (kind: string) => parameters.some((parameter) => parameter.kind === kind);
  const named = (wanted: string) => parameters.some(({ name }) => name.toLowerCase() === wanted);
  const isBasic = named('username') && named('password');
  // A key may be a plain text, which `connection-parameter-secret-type` reports. A password is that of its name.
  const isKey = ({ name, node, kind }: ConnectionParameter) =>
    (kind === 'securestring' || kind === 'oauthsetting' || looksSecret(name, node)) &&
    !(isBasic && /^(?:username|password)$/i.test(name));
  if (type === 'apiKey') {
    const [key, more] = parameters.filter(isKey);
    if (key === undefined) return 'a key (`securestring`)';
    // The platform sends the key of this name by itself. No document says so, but of the accepted connectors with a
    // single key, all that call it otherwise send it by a policy.
    const sent = ['api_key', ...readsOf(policies).map(({ name }) => name)];
    return more || key.kind === 'oauthsetting' || anyCase(key.name, sent)
      ? undefined
      : 'its key under the name `api_key`';
  }
  if (type === 'oauth2') return has('oauthsetting') || has('securestring') ? undefined : 'a sign-in (`oauthSetting`)';
  if (type !== 'basic' || has('oauthsetting')) return undefined;
  // The platform takes the two from parameters of these names.
  for (const name of ['username', 'password']) if (!named(name)) return `the parameter \`${name}\``;
  return undefined;
}

/** The definition says how the service is called, `apiProperties.json` what makers are asked for; the latter wins. */
import type { ConnectorModel } from '../model/connector';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

type Kind = 'sign-in' | 'secret';

/** What a connection needs for each type of security definition. */
const needs: Readonly<Record<string, Kind>> = { oauth2: 'sign-in', apiKey: 'secret', basic: 'secret' };
/** What the types of connection parameters give. A plain text may be a key, a region or an address: it says nothing. */
const gives: Readonly<Record<string, Kind>> = { oauthsetting: 'sign-in', securestring: 'secret' };

export const rule = defineRule({
  id: 'security-matches-connection-parameters',
  title: 'The definition and `apiProperties.json` speak of the same kind of authentication',
  files: ['definition', 'properties'],
  // Where both files speak, no accepted connector contradicts itself; but `connectionParameters` decides what works.
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.connectionParameters, sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => ({
    connector({ definition, properties }: ConnectorModel) {
      const schemes = definition?.root.object('securityDefinitions')?.members ?? [];
      const [first] = schemes;
      const type = first?.value?.kind === 'object' ? first.value.get('type') : undefined;
      if (first === undefined || typeof type?.value !== 'string') return;
      const needed = schemes.map(({ value }) => needs[value?.string('type') ?? '']);
      const given = kindsGiven(properties?.properties);
      // Silence on either side, or a type that nobody knows, contradicts nothing.
      if (given.size === 0 || needed.some((kind) => kind === undefined || given.has(kind))) return;
      report(type, {
        message: `The security definition \`${first.name}\` is of the type \`${type.value}\`, but connections ask for ${given.has('sign-in') ? 'an OAuth sign-in' : 'a key or a password'}.`,
        help:
          needed[0] === 'sign-in'
            ? 'Describe the sign-in in `connectionParameters` (type `oauthSetting`), or the key in `securityDefinitions`.'
            : 'Describe the key in `connectionParameters` (type `securestring`), or the sign-in in `securityDefinitions`.',
      });
    },
  }),
});

/** What connections ask for; nothing where makers choose among several ways. */
function kindsGiven(properties: JsonNode | undefined): Set<Kind> {
  if (properties === undefined || properties.has('connectionParameterSets')) return new Set();
  const parameters = properties.object('connectionParameters')?.members ?? [];
  return new Set(
    parameters.flatMap(({ value }) => {
      const kind = value?.kind === 'object' ? gives[(value.string('type') ?? '').toLowerCase()] : undefined;
      return kind === undefined ? [] : [kind];
    }),
  );
}

/** Some headers are the platform's own: what a maker enters there is replaced or refused. */
import type { ParameterView } from '../model/parameter';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/**
 * Headers that the connection or the HTTP client sets. Microsoft's list is not published; these are the ones that no
 * gateway passes on as they are. `Accept` and `Content-Type` have a rule of their own.
 */
const reservedHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'host',
  'content-length',
  'connection',
  'transfer-encoding',
  'accept-encoding',
  'user-agent',
]);
const reservedPrefix = 'x-ms-client-';

export const rule = defineRule({
  id: 'parameter-header-not-reserved',
  title: 'No parameter stands for a header that the platform sets',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    { code: 'ReservedParameterIsUsed', message: "The parameter '{0}' is reserved and cannot be used in '{1}'." },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    parameter({ site, node, name, location }: ParameterView) {
      if (location !== 'header' || name === undefined) return;
      const header = name.toLowerCase();
      if (!reservedHeaders.has(header) && !header.startsWith(reservedPrefix)) return;
      report(site === node ? (node.get('name') ?? site) : site, {
        message: `A header parameter is called \`${name}\`; the platform sets that header itself.`,
        help:
          header === 'authorization'
            ? 'Describe the authentication in `securityDefinitions`, so that the key is kept with the connection.'
            : 'Remove it; a value that the service insists on can be set by the policy "Set HTTP header".',
        values: [name, 'header'],
      });
    },
  }),
});

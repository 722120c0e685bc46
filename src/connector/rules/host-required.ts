/** Without a host the connector has no address to call. */
import type { DefinitionModel } from '../model/definition';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { isBlank } from './text';

export const rule = defineRule({
  id: 'host-required',
  title: 'A definition names its host',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.paconn],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }: DefinitionModel) {
      const host = root.get('host');
      // OpenAPI 3 has `servers` in its place; `definition-swagger-2` speaks of such a document.
      if (root.damaged || !isBlank(host) || root.has('openapi')) return;
      report(host ?? root, {
        message: `The definition has ${host === undefined ? 'no' : 'an empty'} \`host\`, so the connector has no address to call.`,
        help: 'Add the host of the service. Where the policy template `dynamichosturl` sets it, any host that exists will do.',
      });
    },
  }),
});

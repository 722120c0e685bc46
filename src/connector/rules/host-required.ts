/** Without a host the connector has no address to call. */
import type { DefinitionModel } from '../model/definition';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

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
    definition({ root, isOpenApi3 }: DefinitionModel) {
      // OpenAPI 3 has `servers` in its place; `definition-swagger-2` speaks of such a document. An empty host is `host-format`'s.
      if (root.damaged || root.has('host') || root.has('openapi') || isOpenApi3) return;
      report(root, {
        message: 'The definition has no `host`, so the connector has no address to call.',
        help: 'Add the host of the service. Where the policy template `dynamichosturl` sets it, any host that exists will do.',
      });
    },
  }),
});

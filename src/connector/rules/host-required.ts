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
    definition({ root }: DefinitionModel) {
      const host = root.get('host');
      if (root.damaged || (host !== undefined && host.value !== '')) return;
      report(host ?? root, {
        message: 'The definition has no `host`, so the connector would have an empty address.',
        help: 'Add the host of the service; where a policy sets it (`dynamichosturl`), a placeholder will do.',
      });
    },
  }),
});

/** A connection with a wrong key should fail when it is made, not in the middle of a flow. */
import type { DefinitionModel } from '../model/definition';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'test-connection-defined',
  title: 'A connector with authentication tests its connections',
  files: ['definition'],
  // Asked of verified publishers; nearly all accepted connectors do without.
  severity: { custom: 'off', certified: 'hint', independent: 'off' },
  origin: 'certification',
  official: [],
  sources: [sources.submission, sources.testConnection],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }: DefinitionModel) {
      const schemes = root.object('securityDefinitions')?.members ?? [];
      const capabilities = root.get('x-ms-capabilities');
      if (schemes.length === 0 || capabilities?.get('testConnection') !== undefined) return;
      report(capabilities ?? root, {
        message: 'The connector has authentication, but no `testConnection` in `x-ms-capabilities`.',
        help: 'Name a GET operation that needs no input and fails for wrong credentials.',
      });
    },
  }),
});

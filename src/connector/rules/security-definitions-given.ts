/** A key that the definition does not mention is asked for and never sent. */

import type { ConnectorModel } from '../model/connector';
import { readsOf } from '../model/policies';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-definitions-given',
  title: 'A key that connections ask for is sent with the calls',
  files: ['definition', 'properties'],
  // No accepted connector asks for a secret alone and sends it nowhere.
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.connectionParameters, sources.defineFromOpenApi],
  fixable: false,
  check: ({ report }) => ({
    connector(connector: ConnectorModel) {
      const { definition, properties } = connector;
      if (definition === undefined || properties === undefined || properties.sets || definition.isOpenApi3) return;
      const secrets = properties.connectionParameters.filter(({ kind }) => kind === 'securestring');
      const [secret] = secrets;
      const defined = definition.root.get('securityDefinitions');
      if (secret === undefined || secrets.length !== properties.connectionParameters.length) return;
      if (defined !== undefined && (defined.kind !== 'object' || defined.members.length > 0)) return;
      // A requirement that names what is not there is told by another rule.
      if (definition.root.array('security').some(({ members }) => members.length > 0)) return;
      // A script can do anything, and policies may send what they read.
      if (connector.fileOf('script') !== undefined || properties.properties?.has('scriptOperations')) return;
      if (readsOf(properties.policies).length > 0) return;
      report(defined ?? definition.root, {
        message: `Connections ask for \`${secret.name}\`, but the definition has no security definition that sends it.`,
        help: 'Describe in `securityDefinitions` how the service takes it, and ask for it in `security`.',
      });
    },
  }),
});

/** Custom code runs in the cloud and never sees a call that goes through a gateway. */
import type { ConnectorModel } from '../model/connector';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'gateway-without-script',
  title: 'A connector that uses a gateway has no custom code',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: false,
  check: ({ report }) => ({
    connector(connector: ConnectorModel) {
      const { properties } = connector;
      const gateway =
        properties?.connectionParameters.find(({ kind }) => kind === 'gatewaysetting')?.node ??
        properties?.properties?.array('capabilities').find(({ value }) => value === 'gateway');
      const operations = properties?.properties?.array('scriptOperations') ?? [];
      if (gateway === undefined || (operations.length === 0 && connector.fileOf('script') === undefined)) return;
      report(gateway, {
        message: 'Connections can go through a gateway, where the custom code of the connector does not run.',
        range: gateway.keyRange ?? gateway.range,
        help: 'Write what the script does with policies or in the service, or make two connectors.',
      });
    },
  }),
});

/** Without the capability the form does not offer gateways. */
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'gateway-capability-given',
  title: 'A connector that uses a gateway has the capability `gateway`',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.propertiesSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      const { properties } = connector;
      const words = properties?.get('capabilities');
      const isGateway = connector.connectionParameters.some(({ kind }) => kind === 'gatewaysetting');
      if (properties === undefined || !isGateway || words?.items.some(({ value }) => value === 'gateway')) return;
      if (words !== undefined && words.kind !== 'array') return;
      report(words ?? properties, {
        message: 'A connection parameter is of the type `gatewaySetting`, but `capabilities` has no `gateway`.',
        fixes: [
          {
            title: 'Add `gateway`',
            kind: 'review',
            edits: [
              words === undefined
                ? edit.insert(properties, 'capabilities', ['gateway'])
                : edit.append(words, 'gateway'),
            ],
          },
        ],
      });
    },
  }),
});

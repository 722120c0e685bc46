/** Policies and scripts ask for parameters by their names. */
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-parameter-name-plain',
  title: 'Names of connection parameters have letters, digits and `_`',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.propertiesSchema],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      for (const { name, node } of connector.connectionParameters) {
        if (/^\w+(?::\w+)?$/.test(name)) continue;
        report(node, {
          message: `The name of the connection parameter \`${name}\` has other signs than letters, digits and \`_\`.`,
          range: node.keyRange ?? node.range,
          help: 'A colon may stand between `token` and the name of a claim, as in `token:TenantId`.',
        });
      }
    },
  }),
});

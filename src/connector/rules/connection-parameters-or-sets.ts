/** With sets the form of a connection comes from them. */
import type { PropertiesModel } from '../model/properties';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-parameters-or-sets',
  title: 'Connections are described by parameters or by sets, not by both',
  files: ['properties'],
  // A live connector that gets sets keeps its parameters for the connections that it has.
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      const { sets, properties, inSolution } = connector;
      // An export has both, whatever the connector was made with.
      if (inSolution || sets === undefined || sets.array('values').length === 0) return;
      const parameters = properties?.object('connectionParameters');
      if (parameters === undefined || parameters.members.length === 0) return;
      report(parameters, {
        message:
          'Connections are described by `connectionParameters` and by `connectionParameterSets`; one of them is expected.',
        help: 'Keep both only where connections exist that were made before the sets.',
      });
    },
  }),
});

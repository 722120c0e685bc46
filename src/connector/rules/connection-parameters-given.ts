/** Tools stop, or a solution is not imported, where nothing is said about connections. */
import type { PropertiesModel } from '../model/properties';
import { certification } from './levels';
import { defineRule } from './rule';
import { malformed } from './solution-checker';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-parameters-given',
  title: 'The properties say what a connection asks for',
  files: ['properties'],
  severity: certification,
  origin: 'platform',
  official: malformed,
  sources: [sources.connectionParameters, sources.solutionChecker],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      const { properties } = connector;
      if (
        properties === undefined ||
        properties.has('connectionParameters') ||
        properties.has('connectionParameterSets')
      )
        return;
      report(properties, {
        message: 'The properties object has neither `connectionParameters` nor `connectionParameterSets`.',
        help: 'Add `"connectionParameters": {}` if the service is open to all, else what makers have to enter.',
      });
    },
  }),
});

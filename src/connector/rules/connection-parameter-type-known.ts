/** Of the types of connection parameters there are six. */
import { anyCase, connectionParameterTypes } from '../model/connection-parameters';
import type { PropertiesModel } from '../model/properties';
import { error } from './levels';
import { oneOfWords, proposal } from './proposal';
import { defineRule } from './rule';
import { malformed } from './solution-checker';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-parameter-type-known',
  title: 'A connection parameter is of a known type',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: malformed,
  sources: [sources.propertiesSchema, sources.solutionChecker],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { name, node, kind } of connector.connectionParameters) {
        const type = node.get('type');
        if (typeof type?.value !== 'string' || anyCase(kind, connectionParameterTypes) !== undefined) continue;
        report(type, {
          message: `The connection parameter \`${name}\` is of the type \`${type.value}\`; ${oneOfWords(connectionParameterTypes)} is expected.`,
          ...proposal(kind, connectionParameterTypes, (meant) => [edit.replace(type, meant)]),
        });
      }
    },
  }),
});

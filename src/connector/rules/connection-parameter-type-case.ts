/** Partner Center looks for the type letter by letter. */
import { anyCase, connectionParameterTypes } from '../model/connection-parameters';
import type { PropertiesModel } from '../model/properties';
import { certifiedElseWarning } from './levels';
import { defineRule } from './rule';
import { issue, sources } from './sources';

export const rule = defineRule({
  id: 'connection-parameter-type-case',
  title: 'Types of connection parameters are written with the platform’s capitals',
  files: ['properties'],
  severity: certifiedElseWarning,
  origin: 'certification',
  official: [],
  sources: [issue(4071), sources.propertiesSchema],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { name, node, kind } of connector.connectionParameters) {
        const type = node.get('type');
        const meant = anyCase(kind, connectionParameterTypes);
        if (type === undefined || meant === undefined || meant === type.value) continue;
        report(type, {
          message: `The type of the connection parameter \`${name}\` is \`${type.value}\`; \`${meant}\` is expected.`,
          fixes: [{ title: `Write \`${meant}\``, kind: 'safe', edits: [edit.replace(type, meant)] }],
        });
      }
    },
  }),
});

/** A template does nothing, or fails, without the values that it works with. */
import { parameterPrefix } from '../model/policy-templates';
import type { PropertiesModel } from '../model/properties';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-parameters-required',
  title: 'A policy has the parameters and the type that its template requires',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates, sources.propertiesSchema],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      for (const { node, id, template, parameters } of connector.policies) {
        const type = node.get('type');
        if (template?.type !== undefined && type?.asString?.toLowerCase() !== template.type.toLowerCase())
          report(type ?? node, { message: `The policy \`${id}\` has no \`"type": "${template.type}"\`.` });
        if (parameters === undefined) continue;
        for (const [name, { required, mayBeEmpty }] of Object.entries(template?.parameters ?? {})) {
          const given = parameters.get(parameterPrefix + name);
          if (!required || (given !== undefined && (mayBeEmpty || given.value !== ''))) continue;
          report(given ?? parameters, {
            message: `The policy \`${id}\` has no ${given === undefined ? '' : 'value in '}\`${parameterPrefix}${name}\`.`,
            help: `Fill in \`"${parameterPrefix}${name}"\` among its parameters.`,
          });
        }
      }
    },
  }),
});

/** Some parameters of templates have a closed list of values. */
import { policyParameter } from '../model/policies';
import type { PropertiesModel } from '../model/properties';
import { error } from './levels';
import { oneOfWords, proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-parameter-value-known',
  title: 'Parameters of policies with a closed list of values have one of them',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates, sources.propertiesSchema],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const policy of connector.policies) {
        for (const [name, { values }] of Object.entries(policy.template?.parameters ?? {})) {
          const node = policyParameter(policy, name);
          const text = node?.asString;
          if (values === undefined || node === undefined || text === undefined || values.includes(text)) continue;
          report(node, {
            message: `\`${name}\` of the policy \`${policy.id}\` is \`${text}\`; ${oneOfWords(values)} is expected.`,
            ...proposal(text, values, (meant) => [edit.replace(node, meant)]),
          });
        }
      }
    },
  }),
});

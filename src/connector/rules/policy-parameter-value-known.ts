/** Some parameters of templates have a closed list of values, and so has the type of a policy. */
import { policyParameter } from '../model/policies';
import type { PropertiesModel } from '../model/properties';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { oneOfWords, proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-parameter-value-known',
  title: 'What has a closed list of values in a policy has one of them',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates, sources.propertiesSchema],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const policy of connector.policies) {
        const check = (name: string, node: JsonNode | undefined, values: readonly string[]) => {
          const text = node?.asString;
          if (node === undefined || text === undefined || values.includes(text)) return;
          report(node, {
            message: `\`${name}\` of the policy \`${policy.id}\` is \`${text}\`; ${oneOfWords(values)} is expected.`,
            ...proposal(text, values, (meant) => [edit.replace(node, meant)]),
          });
        };
        const { parameters = {}, type } = policy.template ?? {};
        if (type !== undefined) check('type', policy.node.get('type'), [type]);
        for (const [name, { values }] of Object.entries(parameters))
          if (values !== undefined) check(name, policyParameter(policy, name), values);
      }
    },
  }),
});

/** A policy acts on the request or on the answer; elsewhere it does not act. */
import { policySection } from '../model/policy-templates';
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { oneOfWords, proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-section-known',
  title: 'The section of a policy is `Request` or `Response`',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates, sources.propertiesSchema],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { id, template, parameters } of connector.policies) {
        const node = parameters?.get(policySection);
        const text = node?.asString;
        const sections = template?.sections ?? [];
        if (node === undefined || text === undefined || sections.length === 0 || sections.includes(text)) continue;
        report(node, {
          message: `The section of the policy \`${id}\` is \`${text}\`; ${oneOfWords(sections)} is expected.`,
          ...proposal(text, sections, (meant) => [edit.replace(node, meant)]),
        });
      }
    },
  }),
});

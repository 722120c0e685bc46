/** Titles are all that tells policies apart in the wizard. */
import type { PropertiesModel } from '../model/properties';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-title-unique',
  title: 'Each policy has a title of its own',
  files: ['properties'],
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      const seen = new Set<string>();
      for (const { node } of connector.policies) {
        const title = node.get('title');
        const text = title?.asString;
        if (title === undefined || !text?.trim()) continue;
        if (seen.has(text)) report(title, { message: `\`${text}\` is the title of two policies.` });
        seen.add(text);
      }
    },
  }),
});

/** A template that does not exist makes the deployment fail without saying why. */
import { policyTemplates } from '../model/policy-templates';
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-template-known',
  title: 'A policy names a template that the platform has',
  files: ['properties'],
  // New templates appear before they are documented, so a strange id is no proof.
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates, sources.propertiesSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { node, id, template } of connector.policies) {
        const written = node.get('templateId');
        if (template !== undefined || id === '' || written === undefined) continue;
        report(written, {
          message: `No policy template has the id \`${written.asString}\`.`,
          ...proposal(
            id,
            Object.keys(policyTemplates),
            (meant) => [edit.replace(written, meant)],
            'The ids are on the page of policy templates; the title that the wizard shows is not the id.',
          ),
        });
      }
    },
  }),
});

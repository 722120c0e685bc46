/** At run time the call fails with "Property with name … is not present in connection parameters". */
import { anyCase } from '../model/connection-parameters';
import { readsOf } from '../model/policies';
import type { PropertiesModel } from '../model/properties';
import { error } from './levels';
import { oneOfWords, proposal } from './proposal';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';
import { partRange, replacePart } from './string-part';

export const rule = defineRule({
  id: 'policy-connection-parameter-found',
  title: 'Policies read connection parameters that exist',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates, pullRequest(3706)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      const known = connector.connectionParameters.map(({ name }) => name);
      for (const { node, name, start } of readsOf(connector.policies)) {
        // Capitals do not matter: published connectors differ in them and work.
        if (anyCase(name, known) !== undefined) continue;
        report(node, {
          message: `No connection parameter has the name \`${name}\` that the policy reads.`,
          range: partRange(node, start, start + name.length),
          ...proposal(
            name,
            known,
            (meant) => [replacePart(edit, node, start, start + name.length, meant)],
            known.length === 0 ? 'Describe it in `connectionParameters`.' : `There is ${oneOfWords(known)}.`,
          ),
        });
      }
    },
  }),
});

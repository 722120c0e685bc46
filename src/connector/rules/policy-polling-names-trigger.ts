/** The polling policy keeps the state of a trigger; on an action it breaks the answer. */

import type { ConnectorModel } from '../model/connector';
import { operationNames } from '../model/policy-templates';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-polling-names-trigger',
  title: 'A `pollingtrigger` policy names triggers',
  files: ['definition', 'properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.pollingTrigger, sources.propertiesSchema],
  fixable: false,
  check: ({ report }) => ({
    connector({ definition, properties }: ConnectorModel) {
      if (definition === undefined) return;
      for (const { id, operations, parameters } of properties?.policies ?? []) {
        if (id !== 'pollingtrigger' || parameters === undefined) continue;
        if (operations.length === 0)
          report(parameters.get(operationNames) ?? parameters, {
            message: 'The policy `pollingtrigger` names no operation, so it is for all of them; a trigger is expected.',
            help: `List the polling triggers in \`${operationNames}\`.`,
          });
        for (const node of operations) {
          const operation = definition.operationById(node.asString ?? '');
          if (operation === undefined || operation.isTrigger) continue;
          report(node, {
            message: `The policy \`pollingtrigger\` is for \`${operation.name}\`, which is not a trigger.`,
            help: 'Add `x-ms-trigger` to the operation, or take it out of the list.',
          });
        }
      }
    },
  }),
});

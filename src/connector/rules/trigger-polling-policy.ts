/** A trigger that polls has to remember what it has seen: in a policy, or in a service that redirects to the next poll. */
import type { ConnectorModel } from '../model/connector';
import type { OperationView } from '../model/operation';
import { covers } from '../model/policies';
import { isWebhook } from '../model/webhook';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const pollingTemplate = 'pollingtrigger';

/** Whether the service keeps the state: it answers 202 while nothing is new, or names the next address. */
function keepsState({ responses }: OperationView): boolean {
  return responses.some(
    ({ code, node }) =>
      code === '202' || node?.object('headers')?.members.some(({ name }) => name.toLowerCase() === 'location') === true,
  );
}

export const rule = defineRule({
  id: 'trigger-polling-policy',
  title: 'A polling trigger has a policy that remembers what it has seen',
  files: ['definition', 'properties'],
  // The definition cannot show what the service or a script does, so it is only a hint.
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.pollingTrigger, sources.policyTemplates],
  fixable: false,
  check: ({ report }) => ({
    connector({ definition, properties }: ConnectorModel) {
      if (definition === undefined || properties === undefined) return;
      const policies = properties.policies.filter(({ id }) => id === pollingTemplate);
      for (const operation of definition.operations) {
        if (!operation.isTrigger || isWebhook(definition, operation) || keepsState(operation)) continue;
        if (policies.some((policy) => covers(policy, operation.id))) continue;
        report(operation.node, {
          message: `No \`${pollingTemplate}\` policy in \`apiProperties.json\` names the polling trigger ${operation.name}.`,
          help: 'Add the policy, unless the service itself returns 202 with a `Location` that carries its state.',
        });
      }
    },
  }),
});

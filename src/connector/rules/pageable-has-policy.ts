/** Without the policy the next link leads past the gateway, where the connection's key does not follow. */
import type { ConnectorModel } from '../model/connector';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const template = 'updatenextlink';
/** Where a policy names the operations that it is for; without it a policy is for all of them. */
const scope = 'x-ms-apimTemplate-operationName';

export const rule = defineRule({
  id: 'pageable-has-policy',
  title: 'A pageable operation has a policy that rewrites its next link',
  files: ['definition', 'properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.definitionSchema, sources.policyTemplates],
  fixable: false,
  check: ({ report }) => ({
    connector({ definition, properties }: ConnectorModel) {
      // Without the file nothing is known about policies.
      const holder = properties?.properties;
      if (definition === undefined || holder === undefined || holder.damaged) return;
      const policies = holder
        .array('policyTemplateInstances')
        .filter((policy) => policy.string('templateId') === template);
      for (const { node, name, id } of definition.operations) {
        const pageable = node.get('x-ms-pageable');
        if (pageable === undefined || policies.some((policy) => covers(policy, id))) continue;
        report(pageable, {
          message: `${name} is pageable, but no policy \`${template}\` rewrites its next link.`,
          help: 'Add the policy "Update next link" to `policyTemplateInstances` in `apiProperties.json`.',
        });
      }
    },
  }),
});

function covers(policy: JsonNode, id: string | undefined): boolean {
  const named = policy.object('parameters')?.get(scope);
  if (named === undefined || (named.kind === 'array' && named.items.length === 0)) return true;
  return named.kind === 'array' ? named.items.some((item) => item.value === id) : named.value === id;
}

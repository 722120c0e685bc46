/**
 * Without the policy the next link leads past the gateway, where the connection's key does not follow; without
 * `x-ms-pageable` nobody follows the link. A warning both ways: no upload is refused over it.
 */
import type { ConnectorModel } from '../model/connector';
import { covers } from '../model/policies';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const template = 'updatenextlink';

export const rule = defineRule({
  id: 'pageable-has-policy',
  title: 'A pageable operation has a policy that rewrites its next link, and the policy such an operation',
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
      const policies = properties?.policies.filter((policy) => policy.id === template) ?? [];
      for (const { node, name, id } of definition.operations) {
        const pageable = node.get('x-ms-pageable');
        if (pageable === undefined || policies.some((policy) => covers(policy, id))) continue;
        report(pageable, {
          message: `${name} is pageable, but no policy \`${template}\` rewrites its next link.`,
          help: 'Add the policy "Update next link" to `policyTemplateInstances` in `apiProperties.json`.',
        });
      }
      for (const node of policies.flatMap(({ operations }) => operations)) {
        const operation = definition.operationById(node.asString ?? '');
        // A polling trigger names its next link in the settings of its own policy.
        if (operation === undefined || operation.isTrigger || operation.node.has('x-ms-pageable')) continue;
        report(node, {
          message: `The policy \`${template}\` is for ${operation.name}, which has no \`x-ms-pageable\`.`,
        });
      }
    },
  }),
});

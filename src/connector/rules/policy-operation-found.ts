/** A policy for an operation that does not exist is never run, or stops the deployment. */

import type { ConnectorModel } from '../model/connector';
import { schemaIndex } from '../model/schema-index';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-operation-found',
  title: 'Policies name operations of the definition',
  files: ['definition', 'properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates, sources.propertiesSchema],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    connector({ definition, properties }: ConnectorModel) {
      if (definition === undefined) return;
      const { operations } = schemaIndex(definition);
      // Where no operation has an id, that is the cause, and is told by itself.
      if (operations.size === 0) return;
      for (const policy of properties?.policies ?? []) {
        for (const node of policy.operations) {
          const id = node.asString;
          if (id === undefined || operations.has(id)) continue;
          report(node, {
            message: `The policy \`${policy.id}\` is for \`${id}\`, but no operation has that id.`,
            ...proposal(id, operations.keys(), (meant) => [edit.replace(node, meant)]),
          });
        }
      }
    },
  }),
});

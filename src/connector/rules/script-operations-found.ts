/** Custom code is not run for an operation that does not exist. */

import type { ConnectorModel } from '../model/connector';
import { schemaIndex } from '../model/schema-index';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-operations-found',
  title: '`scriptOperations` names operations of the definition',
  files: ['definition', 'properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    connector({ definition, properties }: ConnectorModel) {
      if (definition === undefined) return;
      const { operations } = schemaIndex(definition);
      // Where no operation has an id, that is the cause, and is told by itself.
      if (operations.size === 0) return;
      for (const node of properties?.properties?.array('scriptOperations') ?? []) {
        const id = node.asString;
        if (id === undefined || operations.has(id)) continue;
        report(node, {
          message: `The script is for \`${id}\`, but no operation has that id.`,
          ...proposal(id, operations.keys(), (meant) => [edit.replace(node, meant)]),
        });
      }
    },
  }),
});

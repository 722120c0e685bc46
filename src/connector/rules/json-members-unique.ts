/** Of two members with one name the last wins silently, which is rarely what their author meant. */
import type { ConnectorModel } from '../model/connector';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'json-members-unique',
  title: 'An object has each member once',
  files: ['definition', 'properties', 'settings'],
  severity: warning,
  origin: 'openapi',
  official: [],
  sources: [sources.json],
  fixable: false,
  check: ({ report }) => {
    const visit = (node: JsonNode): void => {
      const seen = node.members.length > 1 ? new Set<string>() : undefined;
      for (const { name, value, keyRange } of node.members) {
        if (seen?.has(name) === true) {
          report(value ?? node, {
            message: `\`${name}\` stands more than once in this object; only the last one counts.`,
            help: 'Remove or rename one of them.',
            range: keyRange,
          });
        }
        seen?.add(name);
        if (value !== undefined) visit(value);
      }
      for (const item of node.items) visit(item);
    };
    return {
      connector({ jsonFiles }: ConnectorModel) {
        for (const { parsed } of jsonFiles) if (parsed.root !== undefined) visit(parsed.root);
      },
    };
  },
});

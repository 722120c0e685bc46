/** Of two members with one name the last wins silently, which is rarely what their author meant. */
import type { ConnectorModel } from '../model/connector';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'json-members-unique',
  title: 'An object has each member once',
  files: ['definition', 'properties', 'settings', 'config'],
  severity: warning,
  origin: 'openapi',
  official: [],
  sources: [sources.json],
  fixable: 'safe',
  check: ({ report, edit }) => {
    const visit = (node: JsonNode): void => {
      const seen = node.repeats ? new Map<string, JsonNode | undefined>() : undefined;
      for (const member of node.members) {
        const { name, value } = member;
        const earlier = seen?.get(name);
        if (seen?.has(name) === true) {
          report(value ?? node, {
            message: `\`${name}\` stands more than once in this object; only the last one counts.`,
            help: 'Remove or rename one of them.',
            range: member.keyRange,
            fixes:
              earlier !== undefined && value !== undefined && sameValue(earlier, value)
                ? [{ title: 'Remove the repeated member', kind: 'safe', edits: edit.remove(value) }]
                : [],
          });
        }
        seen?.set(name, value);
        if (value !== undefined && value.value === undefined) visit(value);
      }
      for (const item of node.items) if (item.value === undefined) visit(item);
    };
    return {
      connector({ jsonFiles }: ConnectorModel) {
        for (const { parsed } of jsonFiles) if (parsed.root !== undefined) visit(parsed.root);
      },
    };
  },
});

function sameValue(left: JsonNode, right: JsonNode): boolean {
  return JSON.stringify(left.toValue()) === JSON.stringify(right.toValue());
}

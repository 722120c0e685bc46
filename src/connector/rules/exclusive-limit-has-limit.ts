/** `exclusiveMinimum` only says how to read `minimum`; alone it limits nothing. */
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const limits = [
  ['exclusiveMinimum', 'minimum', 'ExclusiveMinimumRequiresMinimum'],
  ['exclusiveMaximum', 'maximum', 'ExclusiveMaximumRequiresMaximum'],
] as const;

export const rule = defineRule({
  id: 'exclusive-limit-has-limit',
  title: 'An exclusive limit comes with the limit itself',
  files: ['definition'],
  // Three accepted connectors use the keywords at all: too few to show that the rule is enforced.
  severity: warning,
  origin: 'openapi',
  official: limits.map(([exclusive, limit, code]) => ({
    code,
    message: `The '${exclusive}' keyword can only be specified if the '${limit}' keyword is also specified.`,
  })),
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    value(value: JsonNode) {
      for (const [exclusive, limit, code] of limits) {
        const node = value.get(exclusive);
        // A number is how newer JSON Schema writes it; its type is another rule's matter.
        if (typeof node?.value !== 'boolean' || value.has(limit)) continue;
        report(node, {
          message: `\`${exclusive}\` stands without \`${limit}\`, so it limits nothing.`,
          help: `Add \`${limit}\`, or remove \`${exclusive}\`.`,
          code,
          fixes: [{ title: `Remove \`${exclusive}\``, kind: 'safe', edits: edit.remove(node) }],
        });
      }
    },
  }),
});

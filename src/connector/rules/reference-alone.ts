/** What stands beside a `$ref` is ignored, so it misleads whoever wrote it. */
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { referredName } from './reference-checks';
import { defineRule, type ReferenceKind } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'reference-alone',
  title: 'A `$ref` stands alone in its object',
  files: ['definition'],
  // Thirty accepted connectors put a description or an extension beside a reference.
  severity: warning,
  origin: 'openapi',
  official: [
    {
      code: 'AdditionalPropertyNotAllowedAdjacentToRef',
      message: "When '$ref' is defined, no other properties may be specified.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    reference(node: JsonNode, kind: ReferenceKind) {
      const reference = node.string('$ref');
      if (node.members.length < 2 || reference === undefined) return;
      // A parameter that leads to a schema has its members for a reason, and leads to the wrong place.
      if (kind === 'parameter' && referredName(reference, kind) === undefined) return;
      const others = node.members.filter(({ name }) => name !== '$ref').map(({ name }) => `\`${name}\``);
      report(node, {
        message: `${others.join(', ')} ${others.length === 1 ? 'stands' : 'stand'} beside \`$ref\` and ${others.length === 1 ? 'is' : 'are'} ignored; \`$ref\` is expected alone.`,
        help: 'Move the other members to the object that is referred to, or write that object out here.',
        fixes: [{ title: 'Keep only the `$ref`', kind: 'review', edits: [edit.replace(node, { $ref: reference })] }],
      });
    },
  }),
});

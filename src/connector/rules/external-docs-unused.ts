/** Nothing of `externalDocs` ever reaches a maker. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'external-docs-unused',
  title: 'Links to documentation stand where makers see them, not in `externalDocs`',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.openapi, sources.submission],
  fixable: 'review',
  check: ({ report, edit }) => {
    const look = (holder: JsonNode) => {
      const docs = holder.get('externalDocs');
      if (docs === undefined) return;
      report(docs, {
        message: '`externalDocs` has no effect: the platform shows it nowhere.',
        help: 'Put what makers should know into a `description`, or remove it.',
        fixes: [{ title: 'Remove `externalDocs`', kind: 'review', edits: edit.remove(docs) }],
      });
    };
    return {
      definition({ root }: DefinitionModel) {
        look(root);
        for (const tag of root.array('tags')) if (tag.kind === 'object') look(tag);
      },
      operation: ({ node }) => look(node),
      schema: look,
    };
  },
});

/** A path without an operation is a leftover that reviewers ask to remove. */
import type { PathView } from '../model/path';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { issue } from './sources';

export const rule = defineRule({
  id: 'path-item-has-operation',
  title: 'A path has at least one operation',
  files: ['definition'],
  severity: reviewed,
  origin: 'advice',
  official: [],
  sources: [issue(1451)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    path({ template, node, operations }: PathView) {
      // What else stands there is a misspelt method or belongs elsewhere, and is told by `path-item-member-known`.
      const isBare = node.members.every(({ name }) => name === 'parameters' || name.startsWith('x-'));
      if (operations.length > 0 || node.damaged || !isBare) return;
      report(node, {
        message: `The path \`${template}\` has no operation.`,
        help: 'Add one, or remove the path.',
        fixes: [{ title: 'Remove the path', kind: 'review', edits: edit.remove(node) }],
      });
    },
  }),
});

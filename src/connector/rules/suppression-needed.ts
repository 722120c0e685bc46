/** A suppression without a finding is left over from an earlier state, and would hide the next finding of its kind. */
import type { Suppression } from '../model/config';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'suppression-needed',
  title: 'A suppression hides a finding that is there',
  files: ['config'],
  severity: warning,
  origin: 'advice',
  official: [],
  sources: [sources.json],
  fixable: 'review',
  check: ({ report, edit }) => ({
    unusedSuppressions(suppressions: readonly Suppression[]) {
      for (const { node, rule: id } of suppressions) {
        const name = node.get('rule') ?? node;
        report(name, {
          message: `No finding of \`${id}\` is left for this suppression.`,
          help: 'Remove it, or look whether its `pointer` and `file` still fit.',
          fixes: [{ title: 'Remove the suppression', kind: 'review', edits: edit.remove(node) }],
        });
      }
    },
  }),
});

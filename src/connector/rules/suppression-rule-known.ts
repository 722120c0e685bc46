/** A suppression of a rule that does not exist suppresses nothing, and looks as if it did. */
import type { ConfigModel } from '../model/config';
import { nearest } from '../text/nearest';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'suppression-rule-known',
  title: 'A suppression names a rule that exists',
  files: ['config'],
  severity: warning,
  origin: 'advice',
  official: [],
  sources: [sources.json],
  fixable: 'review',
  check: ({ report, edit }) => ({
    config({ suppressions }: ConfigModel, known: ReadonlySet<string>) {
      for (const { node, rule: id } of suppressions) {
        const value = node.get('rule');
        if (id === undefined || value === undefined || known.has(id)) continue;
        const meant = nearest(id, known);
        report(value, {
          message: `There is no rule \`${id}\`; this suppression does nothing.`,
          help: meant === undefined ? 'Take the id from the finding.' : `Did you mean \`${meant}\`?`,
          fixes:
            meant === undefined
              ? []
              : [{ title: `Write \`${meant}\``, kind: 'review', edits: [edit.replace(value, meant)] }],
        });
      }
    },
  }),
});

/** A suppression of a rule that does not exist suppresses nothing, and looks as if it did. */
import type { ConfigModel } from '../model/config';
import { warning } from './levels';
import { proposal } from './proposal';
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
  fixable: 'safe',
  check: ({ report, edit }) => ({
    config({ suppressions }: ConfigModel, known: ReadonlySet<string>) {
      for (const { node, rule: id } of suppressions) {
        const value = node.get('rule');
        if (id === undefined || value === undefined || known.has(id)) continue;
        report(value, {
          message: `There is no rule \`${id}\`; this suppression does nothing.`,
          ...proposal(id, known, (meant) => [edit.replace(value, meant)], 'Take the id from the finding.'),
        });
      }
    },
  }),
});

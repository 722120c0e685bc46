/** The tools make the address of the service from the first protocol and never look at the others. */
import type { DefinitionModel } from '../model/definition';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schemes-https-first',
  title: '`https` stands before `http`',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.paconn],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition({ root }: DefinitionModel) {
      const schemes = root.array('schemes');
      const secure = schemes.findIndex(({ value }) => value === 'https');
      const open = schemes.findIndex(({ value }) => value === 'http');
      const first = schemes[open];
      if (first === undefined || secure < open) return;
      report(first, {
        message: '`http` stands before `https`, and only the first scheme is used for calls.',
        fixes: [{ title: 'Remove `http`', kind: 'review', edits: edit.remove(first) }],
      });
    },
  }),
});

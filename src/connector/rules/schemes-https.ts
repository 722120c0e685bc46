/** What makers send through a connector must not travel in the open. */
import type { DefinitionModel } from '../model/definition';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schemes-https',
  title: 'A connector uses `https` first',
  files: ['definition'],
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.submission, sources.paconn],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition({ root }: DefinitionModel) {
      const schemes = root.array('schemes');
      const first = schemes[0];
      if (first?.value !== 'http') return;
      const secure = schemes.some(({ value }) => value === 'https');
      report(first, {
        message: secure
          ? '`http` stands before `https`, and only the first scheme is used for calls.'
          : '`schemes` names `http`; `https` is expected.',
        fixes: secure ? [{ title: 'Remove `http`', kind: 'review', edits: edit.remove(first) }] : [],
      });
    },
  }),
});

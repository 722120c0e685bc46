/** What makers send through a connector must not travel in the open. */
import type { DefinitionModel } from '../model/definition';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { schemesOf } from './scheme-lists';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schemes-https',
  title: 'A connector uses `https` alone',
  files: ['definition'],
  // Accepted connectors list `http` here and there, so it is asked for rather than enforced.
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.submission],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { items } of schemesOf(definition)) {
        const secure = items.findIndex(({ value }) => value === 'https');
        const open = items.findIndex(({ value }) => value === 'http');
        const scheme = items[open];
        // `http` in front of `https` is `schemes-https-first`'s matter.
        if (scheme === undefined || open < secure) continue;
        report(scheme, {
          message:
            secure < 0
              ? '`schemes` names `http` without `https`; `https` is expected.'
              : '`schemes` names `http` beside `https`; `https` alone is expected.',
          fixes: [
            secure < 0
              ? { title: 'Use `https`', kind: 'review', edits: [edit.replace(scheme, 'https')] }
              : { title: 'Remove `http`', kind: 'review', edits: edit.remove(scheme) },
          ],
        });
      }
    },
  }),
});

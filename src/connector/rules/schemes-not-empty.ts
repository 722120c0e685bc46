/** An empty list forbids every protocol. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { schemesOf } from './scheme-lists';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schemes-not-empty',
  title: '`schemes` names a protocol',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [{ code: 'SchemesArrayEmpty', message: "The 'schemes' array requires at least one value." }],
  sources: [sources.swaggerValidator],
  // Whether the service has HTTPS is for a person to say.
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const schemes of schemesOf(definition)) {
        if (schemes.items.length > 0 || schemes.damaged) continue;
        report(schemes, {
          message: '`schemes` is empty; `"https"` is expected.',
          fixes: [{ title: 'Use `https`', kind: 'review', edits: [edit.replace(schemes, ['https'])] }],
        });
      }
    },
  }),
});

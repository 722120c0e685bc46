/** A description that repeats the title leaves the reader where they were. */
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { isBlank, sameWords } from './text';

export const rule = defineRule({
  id: 'info-description-not-title',
  title: 'The description of the connector says more than its title',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.submission, sources.definitionSchema],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }) {
      const info = root.object('info');
      const description = info?.get('description');
      const title = info?.string('title');
      if (description === undefined || isBlank(description) || title === undefined) return;
      if (!sameWords(description.asString, title)) return;
      report(description, {
        message: 'The description repeats the title; what the connector can do is expected.',
        help: 'Say in a full sentence what the service does and what makers can do with it.',
      });
    },
  }),
});

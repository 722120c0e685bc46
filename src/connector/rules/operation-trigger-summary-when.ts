/** Makers tell triggers from actions by their first word. */
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-trigger-summary-when',
  title: 'The summary of a trigger starts with "When"',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.stringGuidance, sources.submission],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, name, isInternal, isTrigger }) {
      const summary = node.get('summary');
      const text = summary?.asString?.trim() ?? '';
      if (!isTrigger || isInternal || summary === undefined || text === '' || /^when\b/i.test(text)) return;
      report(summary, {
        message: `The summary of the trigger ${name} is "${text}"; a summary that starts with "When" is expected.`,
        help: 'Name the event, such as "When a book is returned", and let the description start with "This operation triggers when".',
      });
    },
  }),
});

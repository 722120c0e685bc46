/** Labels of fields are written in Title Case throughout the designers. */
import { toTitleCase, wordsNotInTitleCase } from './letter-case';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { replacePart } from './string-part';
import { visibleSite } from './visible-parameter';

export const rule = defineRule({
  id: 'parameter-summary-title-case',
  title: 'The `x-ms-summary` of a parameter is in Title Case',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.stringGuidance, sources.extensions],
  fixable: 'review',
  check: ({ report, edit }) => ({
    parameter(parameter) {
      const { node, name = '', location } = parameter;
      const summary = node.get('x-ms-summary');
      const text = summary?.asString ?? '';
      if (summary === undefined || location === 'body' || wordsNotInTitleCase(text).length === 0) return;
      if (visibleSite(parameter) === undefined) return;
      const proposal = toTitleCase(text);
      report(summary, {
        message: `The \`x-ms-summary\` of the parameter \`${name}\` is "${text}"; Title Case is expected: "${proposal}".`,
        fixes: [
          {
            title: `Use "${proposal}"`,
            kind: 'review',
            edits: [replacePart(edit, summary, 0, text.length, proposal)],
          },
        ],
      });
    },
  }),
});

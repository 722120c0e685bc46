/** Makers see the summary, not the flag: both have to say that an operation is on its way out. */
import type { OperationView } from '../model/operation';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Ends with a bracket, because the certification accepts `)` and no `]` at the end of a summary. */
const mark = '(deprecated)';
const longestSummary = 80;
const saysDeprecated = /\bdeprecated\b/i;
const marked = /[([]deprecated[)\]]/i;

export const rule = defineRule({
  id: 'operation-deprecated-marked',
  title: 'A deprecated operation says so in its summary, and the other way round',
  files: ['definition'],
  severity: reviewed,
  origin: 'advice',
  official: [],
  sources: [sources.deprecation, sources.versioning],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ node, name, isInternal }: OperationView) {
      const summary = node.get('summary');
      if (typeof summary?.value !== 'string' || summary.value.trim() === '') return;
      const deprecated = node.get('deprecated');
      if (deprecated?.value === true) {
        // Nobody reads the summary of an internal operation.
        if (isInternal || saysDeprecated.test(summary.value)) return;
        const proposal = `${summary.value.trim()} ${mark}`;
        report(summary, {
          message: `${name} is deprecated, but its summary does not say so.`,
          help: `Add \`${mark}\`.`,
          fixes:
            proposal.length > longestSummary
              ? []
              : [{ title: `Write "${proposal}"`, kind: 'review', edits: [edit.replace(summary, proposal)] }],
        });
      } else if (marked.test(summary.value) && (deprecated === undefined || deprecated.value === false)) {
        report(summary, {
          message: `The summary of ${name} says that it is deprecated; \`"deprecated": true\` is expected.`,
          help: 'With the flag the designer stops offering the operation for new steps.',
          fixes: [
            {
              title: 'Mark it as deprecated',
              kind: 'review',
              edits: [
                deprecated === undefined
                  ? edit.insert(node, 'deprecated', true, 'description')
                  : edit.replace(deprecated, true),
              ],
            },
          ],
        });
      }
    },
  }),
});

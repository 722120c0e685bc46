/** A description that repeats the summary tells a maker nothing that the name of the step did not. */
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { isBlank, sameWords } from './text';

export const rule = defineRule({
  id: 'operation-description-not-summary',
  title: 'The description of an operation says more than its summary',
  files: ['definition'],
  // A quarter of the accepted certified connectors do it somewhere.
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.stringGuidance, sources.codingStandards],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, name, isInternal }) {
      const description = node.get('description');
      if (isInternal || description === undefined || isBlank(description)) return;
      if (!sameWords(description.asString, node.string('summary'))) return;
      report(description, {
        message: `The description of ${name} repeats its summary; a sentence that says more is expected.`,
        help: 'Say what the operation returns, what it changes, or when to use it.',
      });
    },
  }),
});

/** A description that repeats the label leaves the maker with the label. */
import type { ParameterView } from '../model/parameter';
import { isInternal } from '../model/visibility';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { isBlank, sameWords } from './text';

export const rule = defineRule({
  id: 'parameter-description-not-summary',
  title: 'The description of a parameter says more than its `x-ms-summary`',
  files: ['definition'],
  // A quarter of the accepted connectors do it somewhere.
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.stringGuidance, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    parameter({ node, name }: ParameterView) {
      const description = node.get('description');
      if (description === undefined || isBlank(description) || isInternal(node)) return;
      if (!sameWords(description.asString, node.string('x-ms-summary'))) return;
      report(description, {
        message: `The description of \`${name ?? ''}\` repeats its \`x-ms-summary\`; a sentence that says more is expected.`,
        help: 'Say what the value means, where makers find it, or which form it has.',
      });
    },
  }),
});

/** A custom connector may have longer summaries than a certified one, but not ones that fill the card. */
import { limits } from '../model/measure';
import { customOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** In UTF-16 code units; fewer are expected. The number stands in the validator's own message. */
const limit = limits.readableSummaryCharacters;

export const rule = defineRule({
  id: 'operation-summary-readable-length',
  title: `The summary of an operation has fewer than ${limit} characters`,
  files: ['definition'],
  severity: customOnly,
  origin: 'platform',
  official: [
    {
      code: 'OperationSummaryTooLong',
      // The misspelling is official.
      message: `The operation 'summary' should be fewer than ${limit} characters for improved readablity.`,
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, name }) {
      const summary = node.get('summary');
      const length = summary?.asString?.length ?? 0;
      if (summary === undefined || length < limit) return;
      report(summary, {
        message: `The summary of ${name} has ${length} characters; fewer than ${limit} are expected.`,
        help: 'Keep verb and object, such as "Get a book"; the rest belongs in the description. Certification allows 80.',
      });
    },
  }),
});

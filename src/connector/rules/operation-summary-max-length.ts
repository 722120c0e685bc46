/** A summary is the name of a step; eighty characters are the most that certification lets it have. */
import { limits } from '../model/measure';
import { certificationOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** In UTF-16 code units. No accepted operation of a certified connector has more. */
const maximum = limits.summaryCharacters;

export const rule = defineRule({
  id: 'operation-summary-max-length',
  title: `The summary of an operation has at most ${maximum} characters`,
  files: ['definition'],
  // To custom connectors `operation-summary-readable-length` speaks, with the limit that holds for them.
  severity: certificationOnly,
  origin: 'certification',
  official: [
    { code: 'FieldLengthExceeded', message: `The 'summary' value goes over the character limit '${maximum}'` },
  ],
  sources: [sources.stringGuidance, sources.submission],
  fixable: false,
  check: ({ report }) => ({
    // Internal operations included: the check makes no exception.
    operation({ node, name }) {
      const summary = node.get('summary');
      const length = summary?.asString?.length ?? 0;
      if (summary === undefined || length <= maximum) return;
      report(summary, {
        message: `The summary of ${name} has ${length} characters; ${maximum} are allowed.`,
        help: 'Keep verb and object, such as "Get a book"; conditions and details belong in the description.',
      });
    },
  }),
});

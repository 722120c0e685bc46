/** A label stands on one line beside its field. */
import { limits } from '../model/measure';
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** In UTF-16 code units. None of 28,497 accepted parameters has more. */
const maximum = limits.labelCharacters;

export const rule = defineRule({
  id: 'parameter-summary-max-length',
  title: `The \`x-ms-summary\` of a parameter has at most ${maximum} characters`,
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    { code: 'FieldLengthExceeded', message: `The 'x-ms-summary' value goes over the character limit '${maximum}'` },
  ],
  sources: [sources.stringGuidance, sources.submission],
  fixable: false,
  check: ({ report }) => ({
    parameter({ node, name = '' }) {
      const summary = node.get('x-ms-summary');
      const length = summary?.asString?.length ?? 0;
      if (summary === undefined || length <= maximum) return;
      report(summary, {
        message: `The \`x-ms-summary\` of the parameter \`${name}\` has ${length} characters; ${maximum} are allowed.`,
        help: 'Keep a label of a few words; what to enter belongs in the description.',
      });
    },
  }),
});

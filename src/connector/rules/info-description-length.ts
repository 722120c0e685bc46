/** One sentence at least, a paragraph at most: that is what fits beside the icon in the gallery. */
import { limits } from '../model/measure';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

/** In UTF-16 code units, both included. The numbers stand in the validator's own message. */
const { least: minimum, most: maximum } = limits.descriptionCharacters;

export const rule = defineRule({
  id: 'info-description-length',
  title: `The description of the connector has ${minimum} to ${maximum} characters`,
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    {
      code: 'FieldLengthNotInRange',
      message: `The 'description' value must be between '${minimum}' and '${maximum}' characters.`,
    },
  ],
  sources: [sources.submission, pullRequest(550), pullRequest(4181)],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }) {
      const description = root.object('info')?.get('description');
      const text = description?.asString ?? '';
      // A blank one is told by `certified-value-filled`.
      if (description === undefined || text.trim() === '') return;
      if (text.length >= minimum && text.length <= maximum) return;
      report(description, {
        message: `The description has ${text.length} characters; ${minimum} to ${maximum} are expected.`,
        help:
          text.length < minimum
            ? 'Say in a full sentence what the service does and what makers can do with it.'
            : 'Keep what the service is and what makers can do with it; the rest belongs in the documentation.',
      });
    },
  }),
});

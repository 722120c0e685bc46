/** Titles stand on small cards; certification cuts off the discussion at thirty characters. */
import { limits } from '../model/measure';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

/** In UTF-16 code units. The number stands in the validator's own message. */
const maximum = limits.titleCharacters;

export const rule = defineRule({
  id: 'info-title-max-length',
  title: `The title of the connector has at most ${maximum} characters`,
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [{ code: 'FieldLengthExceeded', message: `The 'title' value goes over the character limit '${maximum}'` }],
  sources: [sources.submission, pullRequest(3407), pullRequest(3841)],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }) {
      const title = root.object('info')?.get('title');
      const length = title?.asString?.length ?? 0;
      if (title === undefined || length <= maximum) return;
      report(title, {
        message: `The title has ${length} characters; ${maximum} are allowed.`,
        help: 'Keep the name of the service; what the connector does belongs in the description.',
      });
    },
  }),
});

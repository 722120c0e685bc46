/** Connectors of independent publishers share one icon. None of the 396 accepted ones has a picture of its own. */
import type { IconModel } from '../model/icon';
import { independentOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'icon-not-independent',
  title: 'An independent publisher hands in no icon',
  files: ['icon'],
  severity: independentOnly,
  origin: 'certification',
  official: [],
  sources: [sources.independentSubmission, sources.pullRequestTemplate],
  fixable: false,
  check: ({ reportFile }) => ({
    icon({ file }: IconModel) {
      reportFile(file, {
        message: `There is an icon, \`${file}\`; none is expected of an independent publisher.`,
        help: 'Remove it: all connectors of independent publishers get the same icon.',
      });
    },
  }),
});

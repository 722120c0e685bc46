/** The platform marks connectors of independent publishers itself; in the title the mark would stand twice. */
import { independentReviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { partRange, replacePart } from './string-part';

const suffix = /\s*[-–(]?\s*independent publisher\s*\)?\s*$/i;

export const rule = defineRule({
  id: 'info-title-no-independent-suffix',
  title: 'The title does not say "Independent Publisher"',
  files: ['definition'],
  severity: independentReviewed,
  origin: 'certification',
  official: [],
  sources: [sources.pullRequestTemplate, sources.independentSubmission],
  // Not safe: one page of the guidance still asks for the suffix, though no accepted definition has it.
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition({ root }) {
      const title = root.object('info')?.get('title');
      const text = title?.asString ?? '';
      const found = suffix.exec(text);
      if (title === undefined || found === null) return;
      const bare = text.slice(0, found.index);
      report(title, {
        message: 'The title ends in "Independent Publisher"; the name of the service alone is expected.',
        help: 'Write the suffix in the title of the pull request; the platform shows who published the connector.',
        range: partRange(title, found.index, text.length),
        fixes:
          bare === ''
            ? []
            : [
                {
                  title: `Use "${bare}"`,
                  kind: 'review',
                  edits: [replacePart(edit, title, found.index, text.length, '')],
                },
              ],
      });
    },
  }),
});

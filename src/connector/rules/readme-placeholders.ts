/** Sentences of the template that stayed in the readme tell readers nothing, and reviewers that nobody read it. */
import type { ReadmeModel } from '../model/markdown';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Texts that only the templates have, line by line. */
const placeholders =
  /^(?:(?:#+\s*)?(?:Required|Optional)\. [A-Z].*|#+\s*Publisher: Publisher's Name|#+\s*Title|#+\s*Operation \d+|#+\s*Question \d+|Description of operation \d+\.?|Answer to question \d+\.?)[^\S\n]*\r?$/gm;

export const rule = defineRule({
  id: 'readme-placeholders',
  title: 'The readme holds no text of the template',
  files: ['readme'],
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.readmeTemplate, sources.independentReadmeTemplate],
  fixable: false,
  check: ({ reportFile }) => ({
    readme({ file, text }: ReadmeModel) {
      for (const match of text.matchAll(placeholders)) {
        const line = match[0].trim();
        reportFile(file, {
          message: `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\` is text of the template; text of your own is expected.`,
          range: { start: match.index, end: match.index + line.length },
        });
      }
    },
  }),
});

/** Sentences of the template that stayed in the readme tell readers nothing, and reviewers that nobody read it. */
import type { ReadmeModel } from '../model/markdown';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Texts that only the templates have, line by line. */
const template =
  /^(?:(?:#+\s*)?(?:Required|Optional)\. [A-Z].*|#+\s*Publisher: Publisher's Name|#+\s*(?:Title|\[[^\]\n]+\])|#+\s*Operation \d+|#+\s*Question \d+|Description of operation \d+\.?|Answer to question \d+\.?)[^\S\n]*\r?$/gm;
/** Places that somebody meant to fill in later. An address with a part in angle brackets is an instruction for readers. */
const unfinished =
  /\[(?:insert|enter|add|describe|your) [^\]\n]{2,80}\](?![(:[])|<insert [^>\n]{2,80}>|\blorem ipsum\b|^[-*\s]*(?:TODO|TBD)\b[^\n\r]*/gim;

export const rule = defineRule({
  id: 'readme-placeholders',
  title: 'The readme holds no text of the template and no gaps',
  files: ['readme'],
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.readmeTemplate, sources.independentReadmeTemplate],
  fixable: false,
  check: ({ reportFile }) => ({
    readme({ file, text }: ReadmeModel) {
      for (const [pattern, what] of [
        [template, 'is text of the template'],
        [unfinished, 'waits to be filled in'],
      ] as const)
        for (const match of text.matchAll(pattern)) {
          const line = match[0].trim();
          const start = match.index + match[0].indexOf(line);
          reportFile(file, {
            message: `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\` ${what}; text of your own is expected.`,
            range: { start, end: start + line.length },
          });
        }
    },
  }),
});

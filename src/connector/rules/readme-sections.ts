/** Reviewers and readers look for the same sections in every readme: those of the template. */
import type { MarkdownSection, ReadmeModel } from '../model/markdown';
import { submissionReviewed } from './levels';
import { missingSection, ofOperations, titleRange } from './readme-headings';
import { defineRule } from './rule';
import { sources } from './sources';

/** What both templates require, with the other words that people use for it. */
const required: ReadonlyArray<readonly [title: string, words: RegExp]> = [
  ['Publisher', /\bpublishers?\b/i],
  ['Prerequisites', /\bpre-?requisites?\b|\brequirements?\b/i],
  ['Supported Operations', ofOperations],
  ['Obtaining Credentials', /\bcredentials?\b|\bauthenticat|\bapi key\b|\bauthori[sz]ation\b/i],
  ['Known Issues and Limitations', /\bknown issues?\b|\blimitations?\b/i],
];

export const rule = defineRule({
  id: 'readme-sections',
  title: 'The readme has the sections of the template, each with content',
  files: ['readme'],
  severity: submissionReviewed,
  origin: 'certification',
  official: [],
  sources: [sources.readmeTemplate, sources.independentReadmeTemplate],
  fixable: false,
  check: ({ reportFile }) => ({
    readme({ file, text, sections }: ReadmeModel) {
      if (sections.every(({ level }) => level > 1)) {
        reportFile(file, {
          message: 'The readme has no title; a first heading such as `# Lending Library` is expected.',
        });
      }
      for (const [title, words] of required) {
        const section = sections.find((candidate) => words.test(candidate.title));
        if (section === undefined) reportFile(file, missingSection(title, text, sections));
        else if (isEmpty(section)) {
          reportFile(file, {
            message: `The section \`${section.title}\` is empty; ${title === 'Publisher' ? 'the name of the publisher' : 'a text'} is expected.`,
            range: titleRange(section),
          });
        }
      }
    },
  }),
});

/** A section says something below its heading, or after a colon in it. */
function isEmpty({ title, body }: MarkdownSection): boolean {
  return body === '' && !/:\s*\S/.test(title);
}

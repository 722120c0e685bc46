/** The readme is where people look up what a connector can do before they use it. */
import { submissionHint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** How many operations a sentence names. */
const named = 3;

export const rule = defineRule({
  id: 'readme-operations-listed',
  title: 'The readme mentions every operation that makers see',
  files: ['readme', 'definition'],
  severity: submissionHint,
  origin: 'advice',
  official: [],
  sources: [sources.readmeTemplate],
  fixable: false,
  check: ({ reportFile }) => ({
    readme({ file, text, sections }, { definition }) {
      const words = plain(text);
      const left = (definition?.operations ?? []).filter(({ node, id, isInternal }) => {
        if (isInternal || node.get('deprecated')?.value === true) return false;
        const names = [node.string('summary'), id].flatMap((name) => (name === undefined ? [] : plain(name)));
        return names.length > 0 && !names.some((name) => name !== '' && words.includes(name));
      });
      if (left.length === 0) return;
      const section = sections.find(({ title }) => /\boperations?\b|\bactions?\b/i.test(title));
      const some = left.slice(0, named).map(({ node, name }) => `\`${node.string('summary') ?? name}\``);
      const more = left.length - some.length;
      reportFile(file, {
        message: `The readme does not mention ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}; every operation is expected there.`,
        range: section === undefined ? { start: 0, end: 0 } : { start: section.start, end: section.end },
      });
    },
  }),
});

/** A text without what writers choose freely: case, marks and the number of blanks. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

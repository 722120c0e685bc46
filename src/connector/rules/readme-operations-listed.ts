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
      const tells = (name: string | undefined) => name !== undefined && words.includes(plain(name));
      const visible = (definition?.operations ?? []).filter(
        ({ node, id, isInternal }) =>
          !isInternal && node.get('deprecated')?.value !== true && (id ?? node.string('summary')),
      );
      const others = visible.filter(({ node, id }) => !tells(node.string('summary') ?? id));
      const unnamed = others.filter(({ id }) => !tells(id));
      // Where nearly all are named by their summaries, one that is named by its id alone has got another summary since.
      const areRenamed = (others.length - unnamed.length) * 5 <= visible.length - others.length;
      const left = areRenamed ? others : unnamed;
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

/** The readme is where people look up what a connector can do before they use it. */
import { submissionHint } from './levels';
import { ofOperations, titleRange } from './readme-headings';
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
      const visible = (definition?.operations ?? []).filter(
        ({ node, id, isInternal }) =>
          !isInternal && node.get('deprecated')?.value !== true && (id ?? node.string('summary')),
      );
      const lists = sections.filter(({ title }) => ofOperations.test(title));
      const entries = [...lists.map(({ body }) => body), ...(text.match(/^\s*[-+*|#\d].*/gm) ?? [])];
      const isListed = naming(entries);
      const listed = visible.filter(({ node, id }) => [node.string('summary'), id].some(isListed));
      // Beside lists of most of them, a sentence elsewhere names an operation by chance.
      const tells = lists.length > 0 && listed.length * 2 >= visible.length ? isListed : naming([text]);
      const others = visible.filter(({ node, id }) => !tells(node.string('summary') ?? id));
      const unnamed = others.filter(({ id }) => !tells(id));
      // Where nearly all are named by their summaries, one that is named by its id alone has got another summary since.
      const areRenamed = (others.length - unnamed.length) * 5 <= visible.length - others.length;
      const left = areRenamed ? others : unnamed;
      if (left.length === 0) return;
      const some = left.slice(0, named).map(({ node, name }) => `\`${node.string('summary') ?? name}\``);
      const more = left.length - some.length;
      reportFile(file, {
        message: `The readme does not list ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}; every operation is expected there.`,
        range: titleRange(lists[0]),
      });
    },
  }),
});

/** Tells whether texts have a name in them. */
function naming(texts: readonly string[]): (name: string | undefined) => boolean {
  const words = plain(texts.join('\n'));
  return (name) => name !== undefined && words.includes(plain(name));
}

/** A text without what writers choose freely: case, marks and the number of blanks. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Takes Markdown of headings, paragraphs and commands apart, as the generator writes it. Pure. */

export interface NextBlock {
  readonly kind: 'heading' | 'commands' | 'words';
  readonly text: string;
}

export function nextBlocks(markdown: string): NextBlock[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .flatMap((part): NextBlock[] => {
      const commands = /^```\w*\n([\s\S]*?)\n?```$/.exec(part)?.[1];
      if (commands !== undefined) return [{ kind: 'commands', text: commands }];
      // The page has a heading of its own for the whole.
      if (part.startsWith('# ')) return [];
      return part.startsWith('## ')
        ? [{ kind: 'heading', text: part.slice(3) }]
        : [{ kind: 'words', text: part.replaceAll('\n', ' ') }];
    });
}

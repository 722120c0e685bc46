/** A Markdown file as a list of headings with the text below each. Enough to see which sections a readme has. */
import type { TextRange } from '../text/line-index';

/** A heading with its section. The range covers the words of the heading. */
export interface MarkdownSection extends TextRange {
  /** The words of the heading without marks at its ends. */
  readonly title: string;
  /** 1 for the largest heading. */
  readonly level: number;
  /** What follows up to the next heading that is as large or larger. */
  readonly body: string;
}

/** A readme as rules want to see it. */
export class ReadmeModel {
  readonly sections: readonly MarkdownSection[];

  constructor(
    /** The path of the file that holds it. */
    readonly file: string,
    readonly text: string,
  ) {
    this.sections = sectionsOf(text);
  }
}

/** All headings of a text in order; what stands between fences is no heading. */
export function sectionsOf(text: string): MarkdownSection[] {
  const headings: Array<TextRange & { level: number; title: string; bodyStart: number; lineStart: number }> = [];
  let fence: string | undefined;
  let before: TextRange & { words: string } = { start: 0, end: 0, words: '' };
  for (const { 0: line, index } of text.matchAll(/.+/g)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const heading = /^ {0,3}(#{1,6})\s+(.*)/.exec(line);
    const underline = /^ {0,3}(=+|-{2,})\s*$/.exec(line)?.[1];
    const own = {
      start: index,
      end: index + line.length,
      words: fence === undefined && mark === undefined ? line : '',
    };
    if (own.words === '') {
      before = own;
      continue;
    }
    const title = withoutEnd(heading?.[2] ?? '');
    if (heading !== null && title !== '') {
      const start = index + line.indexOf(title, heading[1]?.length);
      headings.push({
        start,
        end: start + title.length,
        level: heading[1]?.length ?? 1,
        title: bare(title),
        bodyStart: own.end,
        lineStart: index,
      });
      own.words = '';
    } else if (underline !== undefined && before.words.trim() !== '' && before.end >= index - 2) {
      headings.push({
        ...before,
        level: underline.startsWith('=') ? 1 : 2,
        title: bare(before.words),
        bodyStart: own.end,
        lineStart: before.start,
      });
    }
    before = own;
  }
  return headings.map(({ start, end, level, title, bodyStart }, index) => {
    const next = headings.slice(index + 1).find((other) => other.level <= level);
    return { start, end, level, title, body: text.slice(bodyStart, next?.lineStart ?? text.length).trim() };
  });
}

/** A heading may be closed by the marks that open it. */
function withoutEnd(title: string): string {
  let end = title.length;
  while (end > 0 && '# \t'.includes(title.charAt(end - 1))) end--;
  return title.slice(0, end);
}

/** A heading without emphasis, numbers and colons around it. */
function bare(title: string): string {
  return title
    .replace(/[*_`]/g, '')
    .replace(/^[\d.\s]+/, '')
    .trim();
}

/** Finds the table under `## Schedule` in a page and takes it apart into cells that know their place in the file. */
import type { PhrasingContent, Root, Table, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './model';

export const HEADING = 'Schedule';

/** A stretch of text in a cell; a link has an address. */
export interface Run {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly url?: string;
  readonly struck: boolean;
}

export interface Cell {
  readonly line: number;
  readonly column: number;
  /** The words without any Markdown. */
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface RawTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

type Read = { readonly table: RawTable | null; readonly problems: readonly Problem[] };

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);

/** Whether a node is the heading that the schedule stands under. */
export function isScheduleHeading(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'heading' && node.depth === 2 && plainText(node).trim() === HEADING;
}

function runsOf(nodes: readonly PhrasingContent[], struck = false): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'link') {
      const at = node.position?.start ?? { line: 1, column: 1 };
      return [{ text: plainText(node), line: at.line, column: at.column, url: node.url, struck }];
    }
    if (node.type === 'delete') return runsOf(node.children, true);
    if (node.type === 'emphasis' || node.type === 'strong') return runsOf(node.children, struck);
    const text = node.type === 'text' || node.type === 'inlineCode' ? node.value : node.type === 'break' ? ' ' : '';
    const start = node.position?.start ?? { line: 1, column: 1 };
    return text === '' ? [] : [{ text, line: start.line, column: start.column, struck }];
  });
}

function readCell(cell: TableCell): Cell {
  const first = cell.children[0]?.position?.start;
  const outer = cell.position?.start ?? { line: 1, column: 1 };
  // An empty cell has no words to point at: the place just inside its left border.
  const { line, column } = first ?? { line: outer.line, column: outer.column + 1 };
  return { line, column, text: plainText(cell).replace(/\s+/g, ' ').trim(), runs: runsOf(cell.children) };
}

function readRows(table: Table): RawTable {
  const [header = [], ...rows] = table.children.map((row) => row.children.map(readCell));
  return { header, rows };
}

/** Reads the one table right under `## Schedule`. */
export function readTable(file: string, text: string): Read {
  const root = processor.parse(text);
  const fail = (line: number, column: number, message: string): Read => ({
    table: null,
    problems: [{ file, line, column, message }],
  });
  const headings = root.children.filter(isScheduleHeading);
  const heading = headings[0];
  if (!heading) {
    const end = Math.max(1, text.split(/\r?\n/).length - (/\n$/.test(text) ? 1 : 0));
    return fail(end, 1, `There is no heading "## ${HEADING}". The table of the week stands right under it.`);
  }
  const second = headings[1]?.position?.start;
  if (second) {
    return fail(second.line, second.column, `A second heading "## ${HEADING}". A week has one schedule.`);
  }
  const node = root.children[root.children.indexOf(heading) + 1];
  const place = (node ?? heading).position?.start ?? { line: 1, column: 1 };
  if (node?.type === 'table') return { table: readRows(node), problems: [] };
  const looksLikeOne = node?.type === 'paragraph' && plainText(node).trimStart().startsWith('|');
  return fail(
    place.line,
    place.column,
    looksLikeOne
      ? 'These lines are not read as a table. The line of dashes under the dates must have as many columns as the dates.'
      : `There is no table right under "## ${HEADING}". The table comes first, words about it come after it.`,
  );
}

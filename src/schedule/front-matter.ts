/** Reads the YAML between the `---` lines of a page, and remembers on which line and column each value stands. */
import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './model';

/** A value with its place in the file. */
export interface Placed {
  readonly value: unknown;
  readonly line: number;
  readonly column: number;
}

export interface FrontMatter {
  /** Looks a value up; `null` when it is missing. */
  get(...path: (string | number)[]): Placed | null;
  readonly problems: readonly Problem[];
}

/** Reads the front matter of a Markdown text. A page without any has no values. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) {
    const message = 'There is no front matter. The page must start with a line ---, then its values, then ---.';
    return { get: () => null, problems: [{ file, line: 1, column: 1, message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(block[1] ?? '', { lineCounter: lines });
  // The block starts on line 2 of the file.
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const problems = document.errors.map((error) => ({
    file,
    ...place(error.pos[0]),
    message: `The front matter is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}.`,
  }));
  const get = (...path: (string | number)[]): Placed | null => {
    const node: unknown = document.getIn(path, true);
    if (isScalar(node)) return node.value === null ? null : { value: node.value, ...place(node.range?.[0] ?? 0) };
    if (node === undefined || node === null) return null;
    const key = path.at(-1);
    const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === String(key)) : null;
    const start = pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    return { value: document.getIn(path), ...place(start) };
  };
  return { get, problems };
}

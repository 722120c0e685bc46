/** JSON that somebody pasted into a field: read with patience, and what is wrong told with its place. */
import { LineIndex, type Position } from '../text/line-index';
import { parseJson } from '../text/parse-json';

export interface PastedJson {
  /** What could be read; left out where nothing could. */
  readonly value?: unknown;
  readonly problems: ReadonlyArray<Position & { readonly message: string }>;
}

/** Reads a text. A small mistake, such as a comma too many, does not hide the rest. */
export function readPastedJson(text: string): PastedJson {
  const { root, problems } = parseJson(text);
  const lines = new LineIndex(text);
  return {
    ...(root === undefined ? {} : { value: root.toValue() }),
    problems: problems.map(({ message, range }) => ({ message, ...lines.positionAt(range.start) })),
  };
}

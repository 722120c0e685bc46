/** Lays the certificate out for a picture: breaks texts into lines by their measured widths, and finds a size that fits. Pure. */

/** Width of a text at a size of the font. */
export type Measure = (text: string, size: number) => number;

/** Breaks a text at blanks so that no line is wider than `width`. A word that is wider itself is cut. */
export function breakLines(text: string, width: number, size: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

export interface SheetRow {
  readonly head: boolean;
  readonly text: string;
  /** At the end of the row; empty for none. */
  readonly on: string;
}

export interface PlacedRow {
  readonly row: SheetRow;
  readonly lines: readonly string[];
  readonly column: number;
  /** From the top of the area to the foot of the first line. */
  readonly y: number;
}

export interface Layout {
  readonly size: number;
  readonly columnWidth: number;
  readonly lineHeight: number;
  readonly rows: readonly PlacedRow[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Between two columns. */
  readonly gap: number;
}

const LARGEST = 26;
const SMALLEST = 9;
const LINE = 1.3;

/** Lays rows out in one column, or in two where one would be small: as large as the room allows. */
export function layOut(rows: readonly SheetRow[], room: Room, measure: Measure): Layout {
  for (let size = LARGEST; size > SMALLEST; size -= 1) {
    const found = tryLayout(rows, room, measure, size, size < 20 ? 2 : 1);
    if (found !== null) return found;
  }
  return tryLayout(rows, { ...room, height: Number.POSITIVE_INFINITY }, measure, SMALLEST, 2) ?? emptyLayout(room);
}

const emptyLayout = ({ width }: Room): Layout => ({ size: SMALLEST, columnWidth: width, lineHeight: LINE, rows: [] });

function tryLayout(
  rows: readonly SheetRow[],
  { width, height, gap }: Room,
  measure: Measure,
  size: number,
  columns: number,
): Layout | null {
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const lineHeight = size * LINE;
  const broken = rows.map((row) => {
    const room = columnWidth - (row.on === '' ? 0 : measure(row.on, size) + size);
    const lines = breakLines(row.text, room, size, measure);
    return { row, lines, height: lines.length * lineHeight + size * (row.head ? 0.9 : 0.4) };
  });
  const total = broken.reduce((sum, each) => sum + each.height, 0);
  const placed: PlacedRow[] = [];
  let column = 0;
  let y = 0;
  for (const { row, lines, height: tall } of broken) {
    // A new column begins at half of it all; a heading does not stay behind without its first row.
    const full = column < columns - 1 && y + (row.head ? tall * 2 : tall / 2) > total / columns;
    if (full && y > 0) {
      column += 1;
      y = 0;
    }
    placed.push({ row, lines, column, y: y + size * (row.head ? 1.5 : 1) });
    y += tall;
    if (y > height) return null;
  }
  return { size, columnWidth, lineHeight, rows: placed };
}

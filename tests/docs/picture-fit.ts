// Whether the texts of a picture fit into their boxes, by an estimate of their width. Pure: shapes in, sentences out.

/** How wide a letter is on average, in parts of the font size: of the narrower system faces, so that only clear cases are told. */
const letterWidth = 0.5;
const boldWidth = 0.54;
const usualSize = 14;
const wholeWidth = 400;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const attribute = (list: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(list)?.[1];
const number = (list: string, name: string) => Number(attribute(list, name) ?? 0);

function boxesIn(inner: string): Box[] {
  return [...inner.matchAll(/<rect\b([^>]*)>/g)].map(([, list = '']) => ({
    x: number(list, 'x'),
    y: number(list, 'y'),
    width: number(list, 'width'),
    height: number(list, 'height'),
  }));
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly x: number;
  readonly y: number;
}

const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, 'x')
    .trim();

function lineOf(list: string, markup: string, x: number, y: number): Line {
  const text = plain(markup);
  const size = Number(attribute(list, 'font-size') ?? usualSize);
  const width = text.length * size * (attribute(list, 'class')?.includes('d-label') === true ? boldWidth : letterWidth);
  const anchor = attribute(list, 'text-anchor');
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { text, left, right: left + width, x, y };
}

function linesIn(inner: string): Line[] {
  return [...inner.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)].flatMap(([, list = '', content = '']) => {
    const x = number(list, 'x');
    const y = number(list, 'y');
    const parts = [...content.matchAll(/<tspan\b([^>]*)>(.*?)<\/tspan>/gs)];
    // A tspan with a place of its own is a line; others are words of the same line.
    if (!parts.some(([, own = '']) => attribute(own, 'x') !== undefined)) return [lineOf(list, content, x, y)];
    let down = y;
    return parts.map(([, own = '', words = '']) => {
      down = attribute(own, 'y') === undefined ? down + number(own, 'dy') : number(own, 'y');
      return lineOf(`${own} ${list}`, words, attribute(own, 'x') === undefined ? x : number(own, 'x'), down);
    });
  });
}

/** The texts that stick out of the box they stand in, or of the picture. */
export function textsThatStickOut(inner: string): string[] {
  // Moved groups would need their sums; they are few, and left to the eye.
  if (/\btransform="/.test(inner)) return [];
  const boxes = boxesIn(inner);
  return linesIn(inner).flatMap(({ text, left, right, x, y }) => {
    const around = boxes
      .filter((box) => x >= box.x && x <= box.x + box.width && y - 4 >= box.y && y - 4 <= box.y + box.height)
      .sort((a, b) => a.width * a.height - b.width * b.height)[0];
    const from = around?.x ?? 0;
    const to = around === undefined ? wholeWidth : around.x + around.width;
    return left >= from && right <= to
      ? []
      : [`"${text}" is wider than its ${around === undefined ? 'picture' : 'box'}`];
  });
}

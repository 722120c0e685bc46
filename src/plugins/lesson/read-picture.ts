/**
 * A picture of a lesson: an SVG file that becomes part of the page. The page's policy and its colours allow little, so
 * the file is read strictly: shapes and text, coloured by classes that the site knows.
 */

export interface Picture {
  readonly viewBox: string;
  /** What is inside the root element, without comments and needless space. */
  readonly inner: string;
}

const shapes = ['rect', 'circle', 'ellipse', 'line', 'path', 'polyline', 'polygon'];
const elements = [...shapes, 'svg', 'g', 'text', 'tspan', 'defs', 'marker'];
const shapeClasses = ['d-box', 'd-box-soft', 'd-box-strong', 'd-box-warm', 'd-line', 'd-line-dashed', 'd-arrow'];
const textClasses = ['d-text', 'd-text-soft', 'd-text-strong', 'd-label'];
const attributes = [
  ...[
    'class',
    'd',
    'x',
    'y',
    'x1',
    'x2',
    'y1',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'width',
    'height',
    'points',
    'dx',
    'dy',
  ],
  ...['transform', 'text-anchor', 'font-size', 'marker-start', 'marker-mid', 'marker-end', 'id', 'viewBox', 'xmlns'],
  ...['refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient', 'dominant-baseline', 'opacity'],
];

/** Text smaller than this cannot be read at 360 px. */
const smallestText = 13;
const largestText = 18;

/** Whose picture it is. */
export interface PictureOwner {
  readonly lesson: string;
  /** The name of the file without its ending. */
  readonly name: string;
}

/** Reads a file. `tell` takes a line and a column of the file, from 1, and a sentence. */
export function readPicture(
  source: string,
  owner: PictureOwner,
  tell: (line: number, column: number, message: string) => void,
): Picture | undefined {
  const reader = new PictureReader(source, owner, tell);
  return reader.read();
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

class PictureReader {
  private readonly open: string[] = [];
  private viewBox = '';
  private inner = '';
  private wrong = false;

  constructor(
    private readonly source: string,
    private readonly owner: PictureOwner,
    private readonly say: (line: number, column: number, message: string) => void,
  ) {}

  read(): Picture | undefined {
    let at = 0;
    for (const match of this.source.matchAll(token)) {
      this.text(this.source.slice(at, match.index), at);
      at = match.index + match[0].length;
      const [, end = '', name, list = '', empty = ''] = match;
      if (name === undefined) continue;
      if (end === '') this.begin(name, list, empty !== '', match.index);
      else this.end(name, match.index);
    }
    this.text(this.source.slice(at), at);
    const [left] = this.open;
    if (left !== undefined) this.tell(this.source.length, `The element <${left}> is not closed.`);
    if (this.viewBox === '' && !this.wrong) this.tell(0, 'The file has no <svg> element.');
    return this.wrong ? undefined : { viewBox: this.viewBox, inner: this.inner };
  }

  private tell(offset: number, message: string): void {
    this.wrong = true;
    const before = this.source.slice(0, offset).split('\n');
    this.say(before.length, (before.at(-1)?.length ?? 0) + 1, message);
  }

  private begin(name: string, list: string, empty: boolean, at: number): void {
    const found = [...list.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, key = '', double, single]) => [key, double ?? single ?? ''] as const,
    );
    const values = new Map(found);
    const isRoot = this.open.length === 0;
    if (isRoot && this.viewBox !== '') this.tell(at, 'A picture has one <svg> with everything in it.');
    if (isRoot) this.root(name, values, at);
    else if (!elements.includes(name) || name === 'svg') {
      this.tell(
        at,
        `<${name}> is not allowed in a picture; there are ${elements.filter((e) => e !== 'svg').join(', ')}.`,
      );
    }
    for (const [key, value] of found) this.attribute(name, key, value, at);
    if (shapes.includes(name) && !values.has('class') && !this.open.includes('g')) {
      this.tell(at, `<${name}> needs a class that gives it a colour: ${shapeClasses.join(', ')}.`);
    }
    if (!isRoot) {
      const written = found.map(([key, value]) => ` ${key}="${this.own(key, value).replaceAll('"', '&quot;')}"`);
      this.inner += `<${name}${written.join('')}${empty ? '/' : ''}>`;
    }
    if (!empty) this.open.push(name);
  }

  /** Two pictures of a lesson may name their markers alike; on the page each id is there once. */
  private own(key: string, value: string): string {
    if (key === 'id') return `${value}-${this.owner.name}`;
    return key.startsWith('marker-') ? value.replace(')', `-${this.owner.name})`) : value;
  }

  private root(name: string, values: ReadonlyMap<string, string>, at: number): void {
    if (name !== 'svg') this.tell(at, 'The outermost element must be <svg>.');
    for (const size of ['width', 'height']) {
      if (values.has(size)) this.tell(at, `The root must have no ${size}: the page decides how large the picture is.`);
    }
    const viewBox = values.get('viewBox') ?? '';
    if (!/^0 0 400 \d+$/.test(viewBox)) {
      this.tell(at, `The root must have viewBox="0 0 400 H": 400 wide, so that it can be read on a phone.`);
    }
    this.viewBox = viewBox === '' ? '0 0 400 400' : viewBox;
  }

  private attribute(element: string, key: string, value: string, at: number): void {
    if (key === 'style' || key === 'fill' || key === 'stroke') {
      this.tell(at, `"${key}" is not allowed: colours come from classes, so that they fit light and dark.`);
    } else if (!attributes.includes(key)) {
      this.tell(at, `The attribute "${key}" is not allowed in a picture.`);
    }
    if (key === 'class') {
      const known = element === 'text' || element === 'tspan' ? textClasses : shapeClasses;
      const either = element === 'g' ? [...shapeClasses, ...textClasses] : known;
      for (const word of value.split(/\s+/).filter((name) => name !== '' && !either.includes(name))) {
        this.tell(at, `The class "${word}" is not known on <${element}>; there are ${either.join(', ')}.`);
      }
    }
    if (key === 'font-size' && !(Number(value) >= smallestText && Number(value) <= largestText)) {
      this.tell(at, `The font size must be from ${smallestText} to ${largestText}; this is "${value}".`);
    }
    if (key.startsWith('marker-') && !value.startsWith(`url(#${this.owner.lesson}-`)) {
      this.tell(at, `"${key}" must name a marker of this picture: url(#${this.owner.lesson}-…).`);
    }
    if (key === 'id' && (element !== 'marker' || !value.startsWith(`${this.owner.lesson}-`))) {
      this.tell(at, `Only a <marker> may have an id, and it must begin with "${this.owner.lesson}-".`);
    }
  }

  private end(name: string, at: number): void {
    const open = this.open.pop();
    if (open !== name) this.tell(at, `</${name}> closes nothing; <${open ?? 'nothing'}> is open.`);
    if (this.open.length > 0) this.inner += `</${name}>`;
  }

  private text(text: string, at: number): void {
    if (text.includes('<')) this.tell(at + text.indexOf('<'), 'This is not the beginning of an element.');
    const inText = this.open.includes('text');
    if (text.trim() !== '' && !inText) this.tell(at, `Text stands outside of <text>: "${text.trim().slice(0, 30)}".`);
    if (inText) this.inner += text.replace(/\s+/g, ' ');
  }
}

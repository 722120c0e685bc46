/**
 * Pictures as far as rules look at them: the format and size, which stand in the first bytes, and the pixels of plain
 * PNG files of icon size. Interlaced pictures keep their pixels to themselves: hardly any icon is one.
 */
import { inflateSync } from 'fflate';

/** A picture whose format is known by its first bytes; sizes are read from PNG files alone. */
export interface PictureHeader {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  /** Whether a PNG file has no end, as after an interrupted copy. */
  readonly isCutOff: boolean;
}

const formats: ReadonlyArray<readonly [name: string, first: string]> = [
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['BMP', 'BM'],
  ['WebP', 'RIFF'],
  ['icon (ICO)', '\0\0\x01\0'],
  ['SVG', '<svg'],
];

/** Larger pictures are told off for their size alone: in pixels of a side, and in bytes of the file. */
const largestSide = 512;
const largestFile = 1_048_576;
/** Samples of a pixel by the colour type of the file. */
const channelsByType: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A colour as red, green, blue and opacity, each 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What kind of picture the bytes are; `undefined` when they are none that we know. */
export function readHeader(bytes: Uint8Array): PictureHeader | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16)).trimStart();
  const format = formats.find(([, first]) => start.startsWith(first))?.[0];
  if (format === undefined) return undefined;
  const sized = format === 'PNG' && bytes.length >= 24;
  const isCutOff = format === 'PNG' && ![...chunks(bytes)].some(({ name }) => name === 'IEND');
  return { format, width: sized ? numberAt(bytes, 16) : 0, height: sized ? numberAt(bytes, 20) : 0, isCutOff };
}

function numberAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

/** The pixels of a PNG file, row by row; `undefined` when it is damaged, too large or interlaced. */
export function readPixels(bytes: Uint8Array): Color[][] | undefined {
  const header = readHeader(bytes);
  if (header?.format !== 'PNG' || header.width === 0 || header.height === 0) return undefined;
  if (Math.max(header.width, header.height) > largestSide || bytes.length > largestFile) return undefined;
  const [depth = 8, type = 6, , , interlaced] = bytes.subarray(24, 29);
  const channels = channelsByType[type];
  if (channels === undefined || interlaced !== 0) return undefined;
  try {
    const { data, palette, opacity } = pixelData(bytes);
    const stride = Math.ceil((header.width * channels * depth) / 8);
    const raw = inflateSync(data.subarray(2), { out: new Uint8Array((stride + 1) * header.height) });
    return unfiltered(raw, stride, header.height, Math.max(1, (channels * depth) / 8)).map((row) =>
      Array.from({ length: header.width }, (_, x) => {
        const samples = Array.from({ length: channels }, (__, index) => sampleAt(row, x * channels + index, depth));
        return colorOf(type, samples, depth, palette, opacity);
      }),
    );
  } catch {
    return undefined;
  }
}

/** The parts that a PNG file consists of (PNG specification, section 5). */
function* chunks(bytes: Uint8Array): Generator<{ readonly name: string; readonly content: Uint8Array<ArrayBuffer> }> {
  for (let at = 8; at + 8 <= bytes.length; at += numberAt(bytes, at) + 12) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { name, content: bytes.slice(at + 8, at + 8 + numberAt(bytes, at)) };
  }
}

function pixelData(bytes: Uint8Array): { data: Uint8Array; palette: Uint8Array; opacity: Uint8Array } {
  const parts: Uint8Array[] = [];
  let palette = new Uint8Array();
  let opacity = new Uint8Array();
  for (const { name, content } of chunks(bytes)) {
    if (name === 'IDAT') parts.push(content);
    if (name === 'PLTE') palette = content;
    if (name === 'tRNS') opacity = content;
  }
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let used = 0;
  for (const part of parts) {
    data.set(part, used);
    used += part.length;
  }
  return { data, palette, opacity };
}

/** Takes back what the rows of a PNG file were filtered with (PNG specification, section 9). */
function unfiltered(raw: Uint8Array, stride: number, height: number, step: number): Uint8Array[] {
  let above = new Uint8Array(stride);
  return Array.from({ length: height }, (_, y) => {
    const start = y * (stride + 1);
    const filter = raw[start];
    const row = raw.slice(start + 1, start + 1 + stride);
    for (let x = 0; x < stride; x++) {
      const left = row[x - step] ?? 0;
      const up = above[x] ?? 0;
      const corner = above[x - step] ?? 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      row[x] = (row[x] ?? 0) + guess;
    }
    above = row;
    return row;
  });
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
}

/** One sample; of 16 bits the upper eight. */
function sampleAt(row: Uint8Array, index: number, depth: number): number {
  if (depth === 16) return row[index * 2] ?? 0;
  if (depth === 8) return row[index] ?? 0;
  const bit = index * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function colorOf(
  type: number,
  [first = 0, second = 0, third = 0, fourth = 255]: readonly number[],
  depth: number,
  palette: Uint8Array,
  opacity: Uint8Array,
): Color {
  if (type === 3) {
    const [red = 0, green = 0, blue = 0] = palette.subarray(first * 3);
    return [red, green, blue, opacity[first] ?? 255];
  }
  if (type === 2 || type === 6) return [first, second, third, fourth];
  const gray = depth < 8 ? (first * 255) / ((1 << depth) - 1) : first;
  return [gray, gray, gray, type === 4 ? second : 255];
}

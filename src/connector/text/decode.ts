/**
 * Bytes to text, without the platform's decoder: the engine must run anywhere, and people need to know
 * *where* a file stops being UTF-8, which the platform's decoder does not tell.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary';

/** Something about the bytes that a reader of the file has to know. Offsets are in UTF-16 code units of `text`. */
export interface EncodingProblem {
  readonly kind: 'utf-16' | 'invalid-utf-8' | 'binary';
  readonly offset: number;
  /** What the bytes look like, for binary files: "a PNG picture". */
  readonly looksLike?: string;
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problem?: EncodingProblem;
}

const signatures: ReadonlyArray<readonly [readonly number[], string]> = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x1f, 0x8b], 'a gzip archive'],
];

/**
 * Decodes a text file. UTF-8 is expected (RFC 8259, section 8.1); UTF-16 with or without a byte order mark is read
 * and reported; anything else that is not text is reported as binary with an empty text. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const looksLike = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1];
  if (looksLike !== undefined) return binary(looksLike);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, false);
  // A JSON text starts with an ASCII character, so a zero byte beside it gives UTF-16 away (RFC 4627, section 3).
  if (bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0) return utf16(bytes, true);
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return utf16(bytes, false);
  const zero = bytes.indexOf(0);
  if (zero >= 0 && zero < 8192) return binary('a binary file');
  return utf8(bytes);
}

function binary(looksLike: string): DecodedText {
  return { text: '', encoding: 'binary', problem: { kind: 'binary', offset: 0, looksLike } };
}

/** Collects UTF-16 code units in slices: one `fromCharCode` call a slice is fast and stays under the argument limit. */
class Units {
  private readonly slices: string[] = [];
  private readonly slice = new Uint16Array(4096);
  private used = 0;
  length = 0;

  push(unit: number): void {
    if (this.used === this.slice.length) this.flush();
    this.slice[this.used++] = unit;
    this.length++;
  }

  /** Takes over a run of ASCII bytes, which are most of any definition, without looking at each. */
  pushAscii(bytes: Uint8Array, from: number, to: number): void {
    this.flush();
    for (let at = from; at < to; at += 8192) {
      const run = bytes.subarray(at, Math.min(at + 8192, to));
      this.slices.push(String.fromCharCode.apply(null, run as unknown as number[]));
    }
    this.length += to - from;
  }

  private flush(): void {
    if (this.used === 0) return;
    this.slices.push(String.fromCharCode.apply(null, this.slice.subarray(0, this.used) as unknown as number[]));
    this.used = 0;
  }

  toString(): string {
    this.flush();
    return this.slices.join('');
  }
}

function utf16(bytes: Uint8Array, littleEndian: boolean): DecodedText {
  const units = new Units();
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const first = bytes[i] ?? 0;
    const second = bytes[i + 1] ?? 0;
    units.push(littleEndian ? first | (second << 8) : (first << 8) | second);
  }
  return {
    text: units.toString(),
    encoding: littleEndian ? 'utf-16le' : 'utf-16be',
    problem: { kind: 'utf-16', offset: 0 },
  };
}

/** Length of the UTF-8 sequence that starts with `lead`, its smallest legal code point, and the lead's own bits. */
function sequence(lead: number): readonly [length: number, least: number, bits: number] | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return [2, 0x80, lead & 0x1f];
  if (lead >= 0xe0 && lead <= 0xef) return [3, 0x800, lead & 0x0f];
  if (lead >= 0xf0 && lead <= 0xf4) return [4, 0x10000, lead & 0x07];
  return undefined;
}

function codePointAt(bytes: Uint8Array, at: number): readonly [codePoint: number, length: number] | undefined {
  const shape = sequence(bytes[at] ?? 0);
  if (shape === undefined) return undefined;
  let codePoint = shape[2];
  for (let k = 1; k < shape[0]; k++) {
    const next = bytes[at + k];
    if (next === undefined || (next & 0xc0) !== 0x80) return undefined;
    codePoint = (codePoint << 6) | (next & 0x3f);
  }
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < shape[1] || codePoint > 0x10ffff || surrogate ? undefined : [codePoint, shape[0]];
}

function utf8(bytes: Uint8Array): DecodedText {
  const units = new Units();
  let invalidAt: number | undefined;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      const start = i;
      while (i < bytes.length && (bytes[i] ?? 0) < 0x80) i++;
      units.pushAscii(bytes, start, i);
      continue;
    }
    const decoded = codePointAt(bytes, i);
    if (decoded === undefined) {
      invalidAt ??= units.length;
      units.push(0xfffd);
      i++;
      continue;
    }
    const [codePoint, length] = decoded;
    if (codePoint >= 0x10000) {
      units.push(0xd800 + ((codePoint - 0x10000) >> 10));
      units.push(0xdc00 + ((codePoint - 0x10000) & 0x3ff));
    } else {
      units.push(codePoint);
    }
    i += length;
  }
  const text = units.toString();
  if (invalidAt === undefined) return { text, encoding: 'utf-8' };
  return { text, encoding: 'utf-8', problem: { kind: 'invalid-utf-8', offset: invalidAt } };
}

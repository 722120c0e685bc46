/** Bytes to text, and where a file stops being UTF-8, which the decoder of the platform does not tell. */

/**
 * The decoder that every browser, worker and Node has (WHATWG Encoding Standard), as far as it is used here. The engine
 * is compiled without the types of a platform, so that it cannot come to need a page or Node.
 */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string };

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
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  // A JSON text starts with an ASCII character, so a zero byte beside it gives UTF-16 away (RFC 4627, section 3).
  if (bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0) return utf16(bytes, 'utf-16le');
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return utf16(bytes, 'utf-16be');
  const zero = bytes.indexOf(0);
  if (zero >= 0 && zero < 8192) return binary('a binary file');
  return utf8(bytes);
}

function binary(looksLike: string): DecodedText {
  return { text: '', encoding: 'binary', problem: { kind: 'binary', offset: 0, looksLike } };
}

/** What cannot be decoded becomes U+FFFD. A byte order mark stays, for the rule that speaks of it. */
function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, problem: { kind: 'utf-16', offset: 0 } };
}

function utf8(bytes: Uint8Array): DecodedText {
  const encoding = 'utf-8';
  const sound = soundText(bytes);
  if (sound !== undefined) return { text: sound, encoding };
  // The longest beginning that more bytes could make sound ends where the fault is.
  let offset = 0;
  let longest = 0;
  for (let tooLong = bytes.length + 1; tooLong - longest > 1; ) {
    const middle = (longest + tooLong) >> 1;
    const beginning = soundText(bytes.subarray(0, middle), true);
    if (beginning === undefined) tooLong = middle;
    else [longest, offset] = [middle, beginning.length];
  }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, problem: { kind: 'invalid-utf-8', offset } };
}

/** The text of bytes that are UTF-8. If `stream`, the last character may be cut off, and is not part of the text. */
function soundText(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

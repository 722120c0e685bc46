/**
 * Pictures for examples, which a page can only describe. `200x200:#1f5f7a:50` is a PNG file of that size, filled with
 * the colour (eight digits make it transparent), with a white logo that takes 50 % of its width and height. `fade` in
 * the place of the colour makes one that changes from left to right; `jpeg` makes the beginning of a JPEG file.
 */
import { crc32, deflateSync } from 'node:zlib';

/** The bytes of the picture that a description names. Throws when it names none. */
export function pictureOf(description: string): Uint8Array {
  if (description === 'jpeg') return Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0);
  const match = /^(\d+)x(\d+):(fade|#[\da-f]{6}(?:[\da-f]{2})?)(?::(\d+))?$/i.exec(description);
  if (match === null) throw new Error(`\`${description}\` describes no picture; \`200x200:#1f5f7a:50\` would`);
  const [, width = '', height = '', color = '', logo = '0'] = match;
  return pngOf(Number(width), Number(height), color, Number(logo) / 100);
}

function pngOf(width: number, height: number, color: string, logo: number): Uint8Array {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  const within = (at: number, whole: number) => Math.abs(at + 0.5 - whole / 2) < (whole * logo) / 2;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const plain = color === 'fade' ? [31, 95, Math.round((255 * x) / width), 255] : samplesOf(color);
      rows.set(within(x, width) && within(y, height) ? [255, 255, 255, 255] : plain, y * (width * 4 + 1) + 1 + x * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

function samplesOf(color: string): number[] {
  return [...Buffer.from(`${color.slice(1)}ff`.slice(0, 8), 'hex')];
}

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

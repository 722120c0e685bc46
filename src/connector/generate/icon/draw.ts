/** Draws `icon.png`: strokes on the brand colour, or two rings as a stand-in until there is a logo. */
import { zlibSync } from 'fflate';
import type { Drawing, Segment } from './strokes';

/** Within the limits of the solution checker. */
const size = 230;
/** The rings take about half of the picture; less than 70 % is allowed. */
const radius = 44;
const thickness = 13;

/** Half of the picture: how wide letters and shapes may be, and how high. */
const room = 116;
const tallest = 92;

/** The bytes of the picture for a colour `#rrggbb`. */
export function drawIcon(color: string, drawing?: Drawing): Uint8Array {
  const coverage = drawing === undefined ? ringsAt : strokesAt(drawing);
  const background = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = background;
  // White on dark colours, and nearly black on light ones.
  const ink = red * 0.299 + green * 0.587 + blue * 0.114 < 150 ? 255 : 24;
  // Each line starts with the number of its filter: none.
  const rows = new Uint8Array(size * (1 + size * 3));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const part = coverage(x + 0.5, y + 0.5);
      const at = y * (1 + size * 3) + 1 + x * 3;
      background.forEach((sample, channel) => {
        rows[at + channel] = Math.round(sample + (ink - sample) * part);
      });
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  // Eight bits a sample, three samples a pixel.
  header.set([8, 2], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** How much of a pixel the two linked rings cover, with soft edges. */
function ringsAt(x: number, y: number): number {
  const distances = [-1, 1].map((side) => {
    const across = x - size / 2 - side * 23;
    return Math.abs(Math.sqrt(across * across + (y - size / 2) ** 2) - radius + thickness / 2);
  });
  return Math.max(0, Math.min(1, thickness / 2 - Math.min(...distances) + 0.5));
}

/** How much of a pixel strokes cover: a round pen, as large as the room allows. */
function strokesAt({ segments, width, height }: Drawing): (x: number, y: number) => number {
  const scale = Math.min(room / width, tallest / height);
  const pen = Math.min(thickness, scale * 0.9);
  return (x, y) => {
    const [across, down] = [(x - size / 2) / scale, (y - size / 2) / scale];
    // Far from all strokes nothing has to be measured.
    if (Math.abs(across) > width / 2 + 1 || Math.abs(down) > height / 2 + 1) return 0;
    let nearest = Number.POSITIVE_INFINITY;
    for (const segment of segments) nearest = Math.min(nearest, distance(segment, across, down));
    return Math.max(0, Math.min(1, pen / 2 - nearest * scale + 0.5));
  };
}

function distance([[fromX, fromY], [toX, toY]]: Segment, x: number, y: number): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const part = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX * alongX + alongY * alongY);
  const near = Math.max(0, Math.min(1, part));
  return Math.sqrt((x - fromX - near * alongX) ** 2 + (y - fromY - near * alongY) ** 2);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** CRC-32, as PNG wants it at the end of each chunk. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { IconModel } from '../../../src/connector/model/icon';
import { readHeader, readPixels } from '../../../src/connector/model/picture';
import { pictureOf } from '../../../src/plugins/rule-docs/picture';

interface Drawing {
  readonly type: number;
  readonly depth?: number;
  readonly width: number;
  /** The rows with their filter bytes. */
  readonly rows: readonly (readonly number[])[];
  readonly chunks?: Readonly<Record<string, readonly number[]>>;
  readonly interlaced?: number;
}

/** A PNG file without check sums, which nobody looks at here. */
function png({ type, depth = 8, width, rows, chunks = {}, interlaced = 0 }: Drawing): Uint8Array {
  const word = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
  const chunk = (name: string, content: readonly number[]) => [
    ...word(content.length),
    ...Buffer.from(name),
    ...content,
    ...word(0),
  ];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', [...word(width), ...word(rows.length), depth, type, 0, 0, interlaced]),
    ...Object.entries(chunks).flatMap(([name, content]) => chunk(name, content)),
    ...chunk('IDAT', [...deflateSync(Uint8Array.from(rows.flat()))]),
    ...chunk('IEND', []),
  ]);
}

describe('the header of a picture', () => {
  it.each([
    [[0xff, 0xd8, 0xff, 0xe0], 'JPEG'],
    [[...Buffer.from('GIF89a')], 'GIF'],
    [[...Buffer.from('  <svg>')], 'SVG'],
    [[0, 0, 1, 0], 'icon (ICO)'],
    [[1, 2, 3], undefined],
    [[], undefined],
  ])('tells the format of %j', (bytes, format) => {
    expect(readHeader(Uint8Array.from(bytes))?.format).toBe(format);
  });

  it('has the size of a PNG file, in whatever buffer it lies', () => {
    const whole = Uint8Array.from([9, 9, 9, ...pictureOf('20x30:#112233')]);
    expect(readHeader(whole.subarray(3))).toEqual({ format: 'PNG', width: 20, height: 30, isCutOff: false });
    expect(readHeader(whole.subarray(3, 15))).toEqual({ format: 'PNG', width: 0, height: 0, isCutOff: true });
  });
});

describe('the pixels of a picture', () => {
  it('are read through every filter', () => {
    const rows = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 1, 2, 3],
      [2, 1, 1, 1, 1, 1, 1],
      [3, 6, 6, 6, 6, 6, 6],
      [4, 1, 1, 1, 1, 1, 1],
    ];
    expect(readPixels(png({ type: 2, width: 2, rows }))).toEqual([
      [
        [10, 20, 30, 255],
        [40, 50, 60, 255],
      ],
      [
        [10, 20, 30, 255],
        [11, 22, 33, 255],
      ],
      [
        [11, 21, 31, 255],
        [12, 23, 34, 255],
      ],
      [
        [11, 16, 21, 255],
        [17, 25, 33, 255],
      ],
      [
        [12, 17, 22, 255],
        [18, 26, 34, 255],
      ],
    ]);
  });

  it('are read from palettes, with their opacity', () => {
    const chunks = { PLTE: [1, 2, 3, 4, 5, 6, 7, 8, 9], tRNS: [0, 128] };
    expect(readPixels(png({ type: 3, depth: 2, width: 3, rows: [[0, 0b00_01_10_00]], chunks }))).toEqual([
      [
        [1, 2, 3, 0],
        [4, 5, 6, 128],
        [7, 8, 9, 255],
      ],
    ]);
  });

  it('are read from grey pictures and from deep ones', () => {
    expect(readPixels(png({ type: 0, depth: 1, width: 2, rows: [[0, 0b10_000000]] }))).toEqual([
      [
        [255, 255, 255, 255],
        [0, 0, 0, 255],
      ],
    ]);
    expect(readPixels(png({ type: 4, width: 1, rows: [[0, 7, 9]] }))).toEqual([[[7, 7, 7, 9]]]);
    expect(readPixels(png({ type: 2, depth: 16, width: 1, rows: [[0, 1, 99, 2, 99, 3, 99]] }))).toEqual([
      [[1, 2, 3, 255]],
    ]);
  });

  it('stay unread where that is too much or impossible', () => {
    expect(readPixels(png({ type: 2, width: 1, rows: [[0, 1, 2, 3]], interlaced: 1 }))).toBeUndefined();
    expect(readPixels(png({ type: 5, width: 1, rows: [[0, 1]] }))).toBeUndefined();
    expect(readPixels(png({ type: 0, width: 513, rows: [[0]] }))).toBeUndefined();
    expect(readPixels(pictureOf('50x50:fade').subarray(0, 50))).toBeUndefined();
    expect(readPixels(pictureOf('jpeg'))).toBeUndefined();
  });
});

describe('the look of an icon', () => {
  const look = (description: string) => {
    const bytes = pictureOf(description);
    return new IconModel('icon.png', bytes, bytes.length).look;
  };

  it('is its background and the part that the logo takes', () => {
    expect(look('100x100:#1f5f7a:40')).toEqual({
      background: [31, 95, 122, 255],
      uniform: true,
      logo: { width: 0.4, height: 0.4 },
    });
    expect(look('20x10:#1f5f7a')?.logo).toEqual({ width: 0, height: 0 });
    expect(look('100x100:fade')?.uniform).toBe(false);
  });
});

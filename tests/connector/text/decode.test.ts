import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/connector/text/decode';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('decodeText', () => {
  it('reads UTF-8 as the platform does, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        fc.pre(!text.includes('\0'));
        expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('reads texts that are longer than its slices', () => {
    const text = 'aé€😀'.repeat(5000);
    expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
  });

  it('says where a text stops being UTF-8, in characters and not in bytes', () => {
    const decoded = decodeText(bytes(0xc3, 0xa4, 0x61, 0xe4, 0x62));
    expect(decoded).toEqual({ text: 'äa\ufffdb', encoding: 'utf-8', problem: { kind: 'invalid-utf-8', offset: 2 } });
  });

  it.each([
    ['a sequence that is cut off', bytes(0x61, 0xe2, 0x82), 1],
    ['an overlong sequence', bytes(0xc0, 0xaf), 0],
    ['half of a surrogate pair', bytes(0xed, 0xa0, 0x80), 0],
    ['a code point beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 0],
  ])('refuses %s', (_, input, offset) => {
    expect(decodeText(input).problem).toEqual({ kind: 'invalid-utf-8', offset });
  });

  it.each([
    ['little endian with a mark', bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'utf-16le', '\ufeff{}'],
    ['big endian with a mark', bytes(0xfe, 0xff, 0, 0x7b, 0, 0x7d), 'utf-16be', '\ufeff{}'],
    ['little endian without one', bytes(0x7b, 0, 0x7d, 0), 'utf-16le', '{}'],
    ['big endian without one', bytes(0, 0x7b, 0, 0x7d), 'utf-16be', '{}'],
  ])('reads UTF-16 %s, and says so', (_, input, encoding, text) => {
    expect(decodeText(input)).toEqual({ text, encoding, problem: { kind: 'utf-16', offset: 0 } });
  });

  it.each([
    ['a PNG picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['a zip archive', bytes(0x50, 0x4b, 0x03, 0x04)],
    ['a PDF document', bytes(0x25, 0x50, 0x44, 0x46)],
    ['a binary file', bytes(1, 2, 3, 0, 5)],
  ])('tells %s from text', (looksLike, input) => {
    expect(decodeText(input)).toEqual({
      text: '',
      encoding: 'binary',
      problem: { kind: 'binary', offset: 0, looksLike },
    });
  });

  it('keeps a byte order mark as a character, for the rule that speaks of it', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x7b))).toEqual({ text: '\ufeff{', encoding: 'utf-8' });
  });

  it('never throws, and its offsets lie in its text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        const { text, problem } = decodeText(input);
        expect(problem?.offset ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

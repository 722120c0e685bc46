import { describe, expect, it } from 'vitest';
import { longestLink, readShareHash, type Shared, shareHash } from '../../../src/components/tools/share-link';

const shared: Shared = {
  name: 'Tea Room',
  profile: 'independent',
  files: [
    { path: 'apiDefinition.swagger.json', text: '{\n  "swagger": "2.0", "x": "Grüße, 世界 🍵"\n}\n' },
    { path: 'apiProperties.json', text: '' },
  ],
};

describe('a connector in an address', () => {
  it('comes back as it went, with characters that an address can hold', () => {
    const hash = shareHash(shared) ?? '';
    expect(hash).toMatch(/^#connector=[\w-]+$/);
    expect(readShareHash(hash)).toEqual(shared);
  });

  it('is refused when it is too long for an address', () => {
    let seed = 1;
    const next = () => {
      seed = (seed * 48271) % 2147483647;
      return seed.toString(36);
    };
    const long = Array.from({ length: 3000 }, next).join('');
    expect(shareHash({ ...shared, files: [{ path: 'a.json', text: long }] })).toBeUndefined();
    const hash = shareHash(shared) ?? '';
    expect(shareHash(shared, longestLink - hash.length)).toBe(hash);
    expect(shareHash(shared, longestLink - hash.length + 1)).toBeUndefined();
  });

  it.each(['', '#', '#connectors=abc', '#rules'])('is not in %j', (hash) => {
    expect(readShareHash(hash)).toBeUndefined();
  });

  it.each([
    '#connector=',
    '#connector=AAAA',
    '#connector=%%%',
    (shareHash(shared) ?? '').slice(0, -9),
    shareHash({ ...shared, files: [] }) ?? '',
  ])('that is damaged is said to be so: %s', (hash) => {
    expect(readShareHash(hash)).toEqual({ problem: expect.stringContaining('damaged') });
  });
});

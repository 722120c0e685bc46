import { describe, expect, it } from 'vitest';
import { restoreExample, storeExample } from '../../src/samples/stored-example';

const sample = new Map([
  ['apiDefinition.swagger.json', '{\n  "swagger": "2.0",\n  "host": "api.books.example"\n}\n'],
  ['apiProperties.json', '{}\n'],
]);
const restored = (files: ReadonlyMap<string, string | Uint8Array>) => {
  const stored = JSON.parse(JSON.stringify(storeExample('certified', files, sample)));
  return new Map(restoreExample(stored, sample).map(({ path, bytes }) => [path, Buffer.from(bytes)]));
};

describe('an example in its small form', () => {
  it.each([
    ['the sample itself', sample.get('apiDefinition.swagger.json') ?? ''],
    ['another value', '{\n  "swagger": "2.0",\n  "host": "api.films.example"\n}\n'],
    ['one line less', '{\n  "swagger": "2.0"\n}\n'],
    ['a repeated stretch', '{\n  "swagger": "2.0",\n  "swagger": "2.0",\n  "host": "api.books.example"\n}\n'],
    ['nothing', ''],
    ['other words', 'Grüße, 世界'],
    ['spaces at the end', `{}\n${' '.repeat(2000)}`],
    ['a byte order mark', '\ufeff{}'],
  ])('comes back: %s', (_name, text) => {
    const files = new Map(sample).set('apiDefinition.swagger.json', text);
    expect(restored(files).get('apiDefinition.swagger.json')?.toString('utf8')).toBe(text);
    expect(restored(files).get('apiProperties.json')?.toString('utf8')).toBe('{}\n');
  });

  it('keeps bytes and files that the sample does not have, and leaves out what is missing', () => {
    const files = new Map<string, string | Uint8Array>([
      ['icon.png', new Uint8Array([137, 80, 78, 71, 0, 255])],
      ['readme.md', '# Books\n'],
    ]);
    expect([...restored(files).keys()]).toEqual(['icon.png', 'readme.md']);
    expect([...(restored(files).get('icon.png') ?? [])]).toEqual([137, 80, 78, 71, 0, 255]);
  });

  it('is small: padding and what the sample has are not repeated', () => {
    const padded = (sample.get('apiDefinition.swagger.json') ?? '').padEnd(1_000_000, ' ');
    const stored = storeExample('custom', new Map(sample).set('apiDefinition.swagger.json', padded), sample);
    expect(JSON.stringify(stored).length).toBeLessThan(300);
  });
});

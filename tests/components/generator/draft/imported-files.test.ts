// The imported files under a draft: which they are, and a draft that lets go of them.
import { describe, expect, it } from 'vitest';
import { importedFiles, isWholeImport, withoutImport } from '../../../../src/components/generator/draft/imported-files';

const base = { files: { 'a.json': '{}', 'icon.png': { base64: 'AAAA' }, strange: 7 } };

describe('the imported files', () => {
  it('are those that can be read', () => {
    expect(importedFiles({ base })).toEqual([
      { path: 'a.json', content: '{}' },
      { path: 'icon.png', content: { base64: 'AAAA' } },
    ]);
    expect(importedFiles({ base: { ...base, outside: { 'intro.md': '# Tea' } } }).map(({ path }) => path)).toEqual([
      'a.json',
      'icon.png',
      'intro.md',
    ]);
    for (const strange of [{}, { base: 7 }, { base: { files: [] } }]) expect(importedFiles(strange)).toEqual([]);
  });

  it('are a whole connector unless the rest is to be made', () => {
    expect(isWholeImport({ base })).toBe(true);
    expect(isWholeImport({ base: { ...base, missing: 'make' } })).toBe(false);
    expect(isWholeImport({})).toBe(false);
  });

  it('can be let go of; a sign-in that was kept is none then', () => {
    expect(withoutImport({ kind: 'custom', authentication: { kind: 'kept' }, base })).toEqual({
      kind: 'custom',
      authentication: { kind: 'none' },
    });
    expect(withoutImport({ authentication: { kind: 'basic' }, base })).toEqual({ authentication: { kind: 'basic' } });
  });
});

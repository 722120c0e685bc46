// What a file is, where its name does not tell.
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/connector/files';

const rolesOf = (...paths: readonly string[]) =>
  readFiles(new Map(paths.map((path) => [path, '{}']))).map(({ role }) => role);

describe('the only JSON file', () => {
  it('is a definition under a name of its own', () => {
    expect(rolesOf('library.json', 'readme.md')).toEqual(['definition', 'readme']);
  });

  it.each([
    ['in an archive', 'package.zip/PkgAssets/flow.zip/Workflows/Lend.json'],
    ['with what a package says of several sign-ins', 'customProperties.json'],
  ])('is none %s', (_, path) => {
    expect(rolesOf('intro.md', path)).toEqual(['intro', 'other']);
  });
});

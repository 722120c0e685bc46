import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lint, looksLikePackage, openPackage, unzip } from '../../../src/connector';

const text = strToU8('<x/>');
const solution = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));

describe('opening a package', () => {
  it('puts the files of archives below their paths', () => {
    const inner = zipSync({ PkgAssets: { 'a.zip': zipSync({ 'solution.xml': text }), 'note.txt': text } });
    const opened = openPackage(
      new Map<string, string | Uint8Array>([
        ['intro.md', '# A'],
        ['package.zip', inner],
      ]),
    );
    expect([...opened.keys()].sort()).toEqual([
      'intro.md',
      'package.zip/PkgAssets/a.zip/solution.xml',
      'package.zip/PkgAssets/note.txt',
    ]);
  });

  it('leaves what cannot be opened as it is', () => {
    const broken = Uint8Array.of(1, 2, 3);
    expect(openPackage(new Map<string, string | Uint8Array>([['package.zip', broken]])).get('package.zip')).toBe(
      broken,
    );
    const empty = zipSync({});
    expect([...openPackage(new Map<string, string | Uint8Array>([['package.zip', empty]])).keys()]).toEqual([
      'package.zip',
    ]);
  });

  it('goes no deeper than solutions lie', () => {
    const deep = zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.txt': text }) }) });
    expect([...openPackage(new Map<string, string | Uint8Array>([['a.zip', deep]])).keys()]).toEqual([
      'a.zip/b.zip/c.zip',
    ]);
  });

  it('counts all archives together against the bounds', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`${index}.txt`, text])));
    const opened = openPackage(
      new Map<string, string | Uint8Array>([
        ['a.zip', many],
        ['b.zip', many],
      ]),
    );
    expect(opened.size).toBe(1201);
    expect(opened.get('b.zip')).toBe(many);
    expect(unzip(many, { bounds: { files: 2000, bytes: 1000 } })).toEqual({
      problem: expect.stringContaining('unpacks to more'),
    });
  });
});

describe('a package', () => {
  it.each([
    ['an introduction and an archive', ['intro.md', 'package.zip'], true],
    ['the archive by itself', ['package.zip'], true],
    ['any archives', ['first.zip', 'second.zip'], false],
    ['an archive in a folder', ['Library/intro.md', 'Library/package.zip'], false],
    ['the folder of the solutions', ['PkgAssets/a.zip'], true],
    ['a connector with an archive', ['apiDefinition.swagger.json', 'intro.md', 'package.zip'], false],
    ['a folder without archives', ['intro.md'], false],
  ])('is told by its paths: %s', (_, paths, expected) => {
    expect(looksLikePackage(paths)).toBe(expected);
  });

  it('is told by any archive in an archive', () => {
    expect(looksLikePackage(['Library/intro.md', 'Library/package.zip'], true)).toBe(true);
    expect(looksLikePackage(['solutions.zip'], true)).toBe(true);
    expect(looksLikePackage(['a.zip', 'apiDefinition.swagger.json'], true)).toBe(false);
    expect(looksLikePackage(['intro.md'], true)).toBe(false);
  });

  it('is checked with the definition that lies in it', () => {
    const connector = {
      '[Content_Types].xml': '<x/>',
      'solution.xml': '<x/>',
      'customizations.xml': '<Connectors><Connector><name>a</name></Connector></Connectors>',
      'Connector/library_openapidefinition.json':
        '{ "swagger": "2.0", "info": { "title": "Library API" }, "paths": {} }',
    };
    const flow = {
      ...connector,
      'customizations.xml': `${connector['customizations.xml']}<Workflows><Workflow/></Workflows>`,
      'Workflows/a.json': '{}',
    };
    const inner = zipSync({ PkgAssets: { 'connector.zip': solution(connector), 'flow.zip': solution(flow) } });
    const opened = openPackage(
      new Map<string, string | Uint8Array>([
        ['intro.md', '# A'],
        ['package.zip', inner],
      ]),
    );
    const { diagnostics } = lint(opened, { profile: 'certified' });
    const found = (rule: string) => diagnostics.filter((diagnostic) => diagnostic.rule === rule);
    const file = 'package.zip/PkgAssets/connector.zip/Connector/library_openapidefinition.json';
    expect(found('info-title-no-restricted-words').map((diagnostic) => diagnostic.file)).toEqual([file]);
    expect(diagnostics.filter(({ rule }) => rule.startsWith('package-')).map(({ rule }) => rule)).toEqual([
      'package-icon',
    ]);
    expect(found('definition-present')).toEqual([]);
  });
});

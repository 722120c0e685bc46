// The house plan holds: imports run one way, folders form no ring, and nothing opens a way out of the page.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenCalls, NAVIGATION_MODULE } from './architecture/forbidden-calls';
import { edgesOf, folderCycles, type SourceTree, wrongImports } from './architecture/import-rules';

function treeOf(root: string): SourceTree {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${root}/${name.split(path.sep).join('/')}`);
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

const tree = (files: Record<string, string>): SourceTree => new Map(Object.entries(files));
const importing = (from: string, specifier: string) => wrongImports(tree({ [from]: `import '${specifier}';` }));

describe('the source', () => {
  const source = treeOf('src');

  test('is read', () => {
    expect(source.size).toBeGreaterThan(2);
    expect(edgesOf(source).length).toBeGreaterThan(2);
  });
  test('imports in the right direction', () => expect(wrongImports(source)).toEqual([]));
  test('has no ring of folders', () => expect(folderCycles(source)).toEqual([]));
  test('opens no way out of the page', () => expect(forbiddenCalls(source)).toEqual([]));
});

describe('the import check', () => {
  test.each([
    ['src/connector/text/a.ts', 'jsonc-parser'],
    ['src/connector/model/a.ts', '../text/b'],
    ['src/connector/formats/a.ts', '../lint/run'],
    ['src/connector/lint/a.ts', '../diagnostic'],
    ['src/connector/diagnostic.ts', './text/range'],
    ['src/connector/index.ts', './package/read'],
    ['src/worker/client.ts', '../connector/index'],
    ['src/cli/main.ts', 'node:fs'],
    ['src/cli/compare.ts', '../connector/compare/index'],
    ['src/connector/compare/index.ts', './compare'],
    ['src/connector/generate/a.ts', '../convert/b'],
    ['src/cli/create.ts', '../connector/generate/index'],
    ['src/cli/main.ts', '@site/src/connector/index'],
    ['src/components/validator/a.tsx', '@site/src/worker/client'],
    ['src/components/roadmap/a.tsx', '../ui/Button'],
    ['src/pages/index.tsx', '@site/src/components/roadmap/Next'],
    ['src/plugins/rule-docs/index.ts', '../../connector/index'],
    ['src/learning/exercise/judge.ts', '../../connector/model-views'],
    ['src/worker/judge.ts', '../learning/exercise/judge'],
    ['src/plugins/exercises/index.ts', '../../learning/exercise/judge'],
    ['src/components/learning/exercise/a.tsx', '../../tools/Tabs'],
  ])('lets %s import %s', (from, specifier) => {
    const target = specifier.replace(/^@site\//, '');
    const files = { [from]: `import '${specifier}';`, 'src/connector/index.ts': '', [`${target}.ts`]: '' };
    expect(wrongImports(tree({ ...files, [from]: `import '${specifier}';` }))).toEqual([]);
  });

  test.each([
    ['src/connector/text/a.ts', '../model/b'],
    ['src/connector/model/a.ts', '../rules/index'],
    ['src/connector/convert/a.ts', '../generate/b'],
    ['src/connector/package/a.ts', '../lint/run'],
    ['src/connector/lint/a.ts', '../index'],
    ['src/connector/index.ts', './compare/index'],
    ['src/connector/index.ts', './convert/index'],
    ['src/connector/index.ts', './generate/index'],
    ['src/connector/generate/a.ts', '../lint/lint'],
    ['src/cli/create.ts', '../connector/generate/package'],
    ['src/connector/lint/a.ts', '../compare/index'],
    ['src/cli/compare.ts', '../connector/compare/collector'],
    ['src/connector/compare/a.ts', '../rules/rule'],
    ['src/connector/rules/a.ts', 'react'],
    ['src/connector/rules/a.ts', 'node:fs'],
    ['src/connector/rules/a.ts', '../../schedule/parse'],
    ['src/connector/rules/a.ts', '../../../docs/data.json'],
    ['src/cli/main.ts', '../components/ui/Button'],
    ['src/components/validator/a.tsx', '../../cli/main'],
    ['src/components/ui/a.tsx', '../validator/b'],
    ['src/components/compare/a.tsx', '../validator/b'],
    ['src/components/tools/a.tsx', '../validator/b'],
    ['src/components/roadmap/a.tsx', '../../connector/index'],
    ['src/pages/a.tsx', '../connector/index'],
    ['src/pages/a.tsx', '@site/src/worker/client'],
    ['src/schedule/a.ts', 'node:fs'],
    ['src/plugins/rule-docs/a.ts', '../../connector/rules/index'],
    ['src/cli/main.ts', '../connector/lint/run'],
    ['src/worker/a.ts', '../components/validator/b'],
    ['src/learning/exercise/a.ts', '../../connector/model/definition'],
    ['src/learning/a.ts', '../connector/index'],
    ['src/learning/exercise/a.ts', '../../worker/protocol'],
    ['src/connector/model-views.ts', './lint/run'],
    ['src/components/learning/a.tsx', '../validator/b'],
  ])('stops %s from importing %s', (from, specifier) => {
    expect(importing(from, specifier)).toHaveLength(1);
  });

  test('sees types, dynamic imports, re-exports and workers', () => {
    const sources = [
      `import type { A } from '../cli/main';`,
      `const a = () => import('../cli/main');`,
      `export { a } from '../cli/main';`,
      `new Worker(new URL('../cli/main.ts', import.meta.url));`,
    ];
    for (const source of sources) expect(wrongImports(tree({ 'src/pages/a.ts': source }))).toHaveLength(1);
  });

  test('takes the words of a comment or a text for no import', () => {
    const source = `// import '../cli/main';\nconst a = "import '../cli/main'";`;
    expect(wrongImports(tree({ 'src/pages/a.ts': source }))).toEqual([]);
  });
});

describe('the ring check', () => {
  test('names each ring once', () => {
    const ring = tree({
      'src/a/x.ts': `import '../b/x';`,
      'src/b/x.ts': `import '../c/x';`,
      'src/c/x.ts': `import '../a/y';`,
      'src/a/y.ts': '',
    });
    expect(folderCycles(ring)).toEqual(['src/a -> src/b -> src/c -> src/a']);
  });
  test('is content with a line', () => {
    expect(
      folderCycles(tree({ 'src/a/x.ts': `import '../b/x';`, 'src/b/x.ts': `import './y';`, 'src/b/y.ts': '' })),
    ).toEqual([]);
  });
});

describe('the check for ways out', () => {
  test.each([
    'new RTCPeerConnection()',
    "window.open('x')",
    "open('x')",
    "location.href = 'x'",
    "window.location = 'x'",
    "document.location.href = 'x'",
    "location.assign('x')",
    "window.location.replace('x')",
    "location.search += 'x'",
  ])('stops %s', (source) => {
    expect(forbiddenCalls(tree({ 'src/a.ts': source }))).toHaveLength(1);
  });

  test.each([
    'const here = location.href',
    "text.replace('a', 'b')",
    'function f(location: { href: string }) { location.href; }',
    'const { location } = useHistory(); location.replace("a", "b");',
    'function open(name: string) { return name; } open("x");',
    'dialog.open()',
    'const open = true',
    '// window.open()',
  ])('lets pass: %s', (source) => {
    expect(forbiddenCalls(tree({ 'src/a.ts': source }))).toEqual([]);
  });

  test('lets one module lead away, and not open windows', () => {
    expect(forbiddenCalls(tree({ [NAVIGATION_MODULE]: "location.assign('x')" }))).toEqual([]);
    expect(forbiddenCalls(tree({ [NAVIGATION_MODULE]: "window.open('x')" }))).toHaveLength(1);
  });
});

// The loaders against the modules that they are used on, as they are installed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import inRest from '../../../src/plugins/light-start/in-rest-loader.cjs';
import lightStart from '../../../src/plugins/light-start/index';
import lateWords from '../../../src/plugins/light-start/late-words-loader.cjs';
import plainOrder from '../../../src/plugins/light-start/plain-order-loader.cjs';

const loaders = {
  'plain-order-loader.cjs': plainOrder,
  'in-rest-loader.cjs': inRest,
  'late-words-loader.cjs': lateWords,
};

interface Rule {
  readonly include: readonly string[];
  readonly use: readonly { readonly loader: string }[];
}

/** The files that the plugin sends through each loader. */
function rulesFor(isServer: boolean): readonly Rule[] {
  const plugin = lightStart({ siteDir: process.cwd() } as Parameters<typeof lightStart>[0]);
  const made = plugin.configureWebpack?.({}, isServer, {} as never, undefined);
  return (made as { module?: { rules?: Rule[] } })?.module?.rules ?? [];
}

describe.each(Object.entries(loaders))('%s', (name, load) => {
  const files = rulesFor(false)
    .filter(({ use }) => use.some(({ loader }) => loader.endsWith(name)))
    .flatMap(({ include }) => include);

  it('is used', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('finds something in %s', (file) => {
    const source = readFileSync(file, 'utf8');
    expect(load(source)).not.toBe(source);
  });

  it('says when there is nothing left to do', () => {
    expect(() => load('list.sort()')).toThrow(/take this file off the list/);
  });
});

it('the server is left alone', () => expect(rulesFor(true)).toEqual([]));

describe('plain order', () => {
  it('compares by code unit, also in a list turned round', () => {
    expect(plainOrder('list.sort((a, b) => b[1].path.localeCompare(a[1].path))')).toBe(
      'list.sort((a, b) => (b[1].path < a[1].path ? -1 : b[1].path > a[1].path ? 1 : 0))',
    );
  });

  it('leaves no comparison by language', () => {
    for (const { include, use } of rulesFor(false))
      if (use.some(({ loader }) => loader.endsWith('plain-order-loader.cjs')))
        for (const file of include) expect(plainOrder(readFileSync(file, 'utf8'))).not.toContain('localeCompare');
  });
});

describe('late words', () => {
  it('cuts words as before', () => {
    const make = new Function(`return ${lateWords('new (Intl.Segmenter)(undefined, { granularity: "word" })')}`);
    const words = [...make().segment('two words')].map(({ segment }: { segment: string }) => segment);
    expect(words).toEqual(['two', ' ', 'words']);
  });
});

describe('in rest', () => {
  it('gives the answer in a transition', () => {
    expect(inRest('function update() {\n  setWindowSize(sizeOf(breakpoint));\n}\n')).toBe(
      "import { startTransition } from 'react';\nfunction update() {\n  startTransition(() => setWindowSize(sizeOf(breakpoint)));\n}\n",
    );
  });
});

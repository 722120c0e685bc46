// The rules as a browser gets them say the same as the rules as they are written, and the catalogue is the same again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, type LintReport, profiles } from '../../../src/connector';
import { lintAll } from '../../../src/connector/whole';
import catalogueLoader from '../../../src/plugins/light-rules/catalogue-loader.cjs';
import factsApart from '../../../src/plugins/light-rules/facts-apart.cjs';
import lightRules, { allFactsToRead } from '../../../src/plugins/light-rules/index';
import ruleLoader from '../../../src/plugins/light-rules/rule-loader.cjs';

const { factsToRead, withoutFactsToRead } = factsApart;

interface Rule {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  readonly use: readonly { readonly loader: string }[];
}

/** What the plugin asks of the bundler. */
function rulesFor(mode: string, isServer: boolean): readonly Rule[] {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = mode;
  const plugin = lightRules({ siteDir: process.cwd() } as Parameters<typeof lightRules>[0]);
  const made = plugin.configureWebpack?.({}, isServer, {} as never, {});
  process.env.NODE_ENV = before;
  return (made as { module?: { rules?: Rule[] } })?.module?.rules ?? [];
}

/** Does with esbuild what the plugin has the bundler do. */
const asInABrowser: Plugin = {
  name: 'as-in-a-browser',
  setup(bundler) {
    const generated = '@generated/light-rules/default/facts-to-read.json';
    bundler.onResolve({ filter: /^@generated\// }, ({ path }) =>
      path === generated ? { path, namespace: 'generated' } : { errors: [{ text: `${path} is not written.` }] },
    );
    bundler.onLoad({ filter: /./, namespace: 'generated' }, () => ({
      contents: JSON.stringify(allFactsToRead()),
      loader: 'json',
    }));
    const [ofRules, ofCatalogue] = rulesFor('production', false);
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (ofCatalogue?.include.includes(path)) return { contents: catalogueLoader(), loader: 'ts' };
      const isRule = ofRules?.include.some((folder) => path.startsWith(join(folder, '/')));
      return { contents: isRule ? ruleLoader.call({ resourcePath: path }, source) : source, loader: 'ts' };
    });
  },
};

describe('the rules in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'light-rules-'));
  let built: {
    lintAll: typeof lintAll;
    lintPlain: typeof lintAll;
    withSentences: (report: LintReport) => LintReport;
    catalogue: ReadonlyArray<Readonly<Record<string, unknown>>>;
    ruleCores: ReadonlyArray<Readonly<Record<string, unknown>>>;
  };

  beforeAll(async () => {
    const outfile = join(folder, 'rules.mjs');
    await build({
      stdin: {
        contents: `export { lintAll } from './whole'; export { lintPlain } from './plain';
          export { withSentences } from './report-formats';
          export { catalogue } from './rules/catalogue'; export { ruleCores } from './rules';`,
        resolveDir: 'src/connector',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      plugins: [asInABrowser],
    });
    built = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (name: string) => readFileSync(join('src/samples', name), 'utf8');
  const connectors = [
    new Map([
      ['apiDefinition.swagger.json', '{"swagger": "2.0", "info": {"title": "My API Connector"}, "paths": {"a": {}}}'],
    ]),
    new Map([
      [
        'apiDefinition.swagger.json',
        read('tide-alerts/apiDefinition.swagger.json').replaceAll('"summary"', '"sumary"'),
      ],
      ['apiProperties.json', '{"properties": {"iconBrandColor": "red"}}'],
      ['readme.md', '# Tide'],
      ['script.csx', 'class A {}'],
    ]),
  ];

  const withoutSentences = (report: LintReport) => ({
    ...report,
    diagnostics: report.diagnostics.map(({ official, ...rest }) => ({ ...rest, code: official?.code })),
  });

  it.each(profiles)('find the same for the profile %s', (profile) => {
    for (const files of connectors) {
      const expected = lintAll(files, { profile });
      expect(expected.diagnostics.length).toBeGreaterThan(3);
      expect(built.withSentences(built.lintAll(files, { profile }))).toEqual(expected);
      expect(withoutSentences(built.lintAll(files, { profile }))).toEqual(withoutSentences(expected));
    }
    const [plain = new Map<string, string>()] = connectors;
    expect(withoutSentences(built.lintPlain(plain, { profile }))).toEqual(
      withoutSentences(lintAll(plain, { profile })),
    );
  });

  it('name official codes with the values of their sentences', () => {
    const { diagnostics } = built.lintAll(connectors[0] ?? new Map());
    const officials = diagnostics.flatMap(({ official }) => official ?? []);
    expect(officials).toContainEqual({ code: 'RequiredPropertyMissing', message: '', values: ['description'] });
  });

  it('carry none of the facts that only people read', () => {
    expect(built.ruleCores.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id));
    const carried = new Set(built.ruleCores.flatMap((rule) => Object.keys(rule)));
    expect([...carried].sort()).toEqual(['check', 'id', 'official', 'severity']);
    expect([...carried, ...factsToRead].sort()).toEqual(
      [...new Set(catalogue.flatMap((rule) => Object.keys(rule)))].sort(),
    );
  });

  it('have the same catalogue', () => {
    const facts = (rules: readonly object[]) => JSON.parse(JSON.stringify(rules)) as unknown;
    expect(facts(built.catalogue)).toEqual(facts(catalogue));
  });
});

describe('taking facts out', () => {
  it('leaves everything else, with the titles of repairs', () => {
    const source = `import { sources } from './sources';
export const rule = defineRule({
  id: 'a',
  official: [{ code: 'A', message: "It's {0}." }, { code: 'B', message: 'Of ' + parts }, shared],
  // About the title.
  title: 'It is, as \`it, should\` be',
  severity: { custom: 'off' },
  sources: [sources.a, pullRequest(1)],
  fixable: 'safe',
  check: () => ({ path: () => report({ fixes: [{ title: 'Keep', files: [] }] }) }),
});`;
    expect(withoutFactsToRead(source, 'a.ts').replaceAll(/\s+/g, ' ')).toBe(
      " export const rule = defineRule({ id: 'a', official: [{ code: 'A', }, { code: 'B', message: 'Of ' + parts }, shared], severity: { custom: 'off' }, check: () => ({ path: () => report({ fixes: [{ title: 'Keep', files: [] }] }) }), });",
    );
  });

  it('takes sentences with a constant in them, too', () => {
    const source = "defineRule({ title: 'A', official: [{ code: 'A', message: `At most ${" + 'most}.` }] });';
    expect(withoutFactsToRead(source, 'a.ts')).toBe("defineRule({ official: [{ code: 'A', }] });");
  });

  it('puts the rules of a list in the order of what they visit', () => {
    const list = ['host-format', 'operation-summary-required', 'base-path-format'];
    const source = list.map((name, number) => `export { rule as n${number} } from './${name}';\n`).join('');
    const folder = fileURLToPath(new URL('../../../src/connector/rules/', import.meta.url));
    expect(withoutFactsToRead(source, `${folder}code-rules.ts`)).toBe(
      [
        "import { rule as r0 } from './host-format';",
        "import { rule as r1 } from './base-path-format';",
        "import { rule as r2 } from './operation-summary-required';",
        'export const rules = [r0,r1,r2];\n',
      ].join('\n'),
    );
  });

  it('does not touch other files', () => {
    expect(withoutFactsToRead('const a = { title: 1 };', 'text.ts')).toBe('const a = { title: 1 };');
  });

  it('says when a rule is written in another form', () => {
    expect(() => withoutFactsToRead('const facts = { title: 1 }; defineRule({ ...facts, check });', 'b.ts')).toThrow(
      /b\.ts/,
    );
    expect(() => withoutFactsToRead("export * from './a';", 'code-rules.ts')).toThrow(/code-rules/);
  });
});

it('the server and the development server have the rules whole', () => {
  expect(rulesFor('production', true)).toEqual([]);
  expect(rulesFor('development', false)).toEqual([]);
});

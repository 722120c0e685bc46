/** Suppressions take findings out of the count and keep them, with the reason, in the report and in every format. */
import { describe, expect, it } from 'vitest';
import { applySafeFixes, type CheckedConnector, type LintOptions, lint } from '../../../src/connector';
import { formats } from '../../../src/connector/report-formats';
import { type Change, sampleWith } from '../rules/sample';

const rule = 'operation-summary-required';
const reason = 'Texts come <later> | soon.';
const without: Change = {
  remove: ['/paths/~1books/get/summary', '/paths/~1books~1{bookId}/get/summary'],
};

function withConfig(config: unknown, change: Change = without) {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  return sampleWith({ ...change, files: { ...change.files, 'fusion-connector.config.json': text } });
}

function run(entry: Record<string, unknown>, options: LintOptions = { profile: 'certified' }) {
  return lint(withConfig({ suppressions: [{ rule, reason, ...entry }] }), options);
}

const places = (found: readonly { rule: string; pointer: string }[]) =>
  found.map((one) => `${one.rule} ${one.pointer}`);

describe('suppressions', () => {
  it('take all findings of a rule out of the count and keep the reason', () => {
    const report = run({});
    expect(report.diagnostics).toEqual([]);
    expect(report.summary).toEqual({ errors: 0, warnings: 0, hints: 0 });
    expect(places(report.suppressed)).toEqual([`${rule} /paths/~1books/get`, `${rule} /paths/~1books~1{bookId}/get`]);
    expect(report.suppressed.map((one) => one.reason)).toEqual([reason, reason]);
  });

  it('are narrowed by a pointer, in which `*` stands for one token', () => {
    expect(places(run({ pointer: '/paths/~1books/get' }).suppressed)).toEqual([`${rule} /paths/~1books/get`]);
    expect(run({ pointer: '/paths/*/get' }).suppressed).toHaveLength(2);
    for (const pointer of ['/paths/*', '/paths/*/*/get', '/paths/*/post', '']) {
      expect(run({ pointer }).suppressed, pointer).toHaveLength(0);
    }
  });

  it('are narrowed by a file', () => {
    expect(run({ file: 'apiDefinition.swagger.json' }).suppressed).toHaveLength(2);
    expect(run({ file: 'apiProperties.json' }).suppressed).toHaveLength(0);
  });

  it('do nothing when a part of them is wrong, so that no more is hidden than was meant', () => {
    for (const wrong of [
      { reason: '' },
      { reason: 1 },
      { pointer: 'paths' },
      { pointer: 1 },
      { file: [] },
      { rule: 1 },
    ]) {
      const report = run(wrong);
      expect(report.suppressed, JSON.stringify(wrong)).toEqual([]);
      expect(report.diagnostics.filter((one) => one.rule === rule)).toHaveLength(2);
      expect(report.diagnostics.length).toBeGreaterThan(2);
    }
  });

  it('cannot hide findings about themselves', () => {
    const entry = { rule: 'suppression-needed', reason };
    expect(places(lint(withConfig({ suppressions: [entry] }, {})).diagnostics)).toEqual([
      'suppression-needed /suppressions/0/rule',
    ]);
  });

  it('are read as far as they can be in a damaged file', () => {
    const report = lint(withConfig(`{ "suppressions": [ { "rule": "${rule}", "reason": "Later." }, ] }`), {
      profile: 'certified',
    });
    expect(places(report.diagnostics)).toEqual(['json-syntax /suppressions']);
    expect(report.suppressed).toHaveLength(2);
  });

  it('never make anything throw, whatever the file holds', () => {
    for (const text of ['', '[]', 'null', '{"suppressions":{}}', '{"suppressions":[1,[],null]}', '{"profile":[]}']) {
      const { diagnostics } = lint(withConfig(text));
      expect(
        diagnostics.some(({ file }) => file === 'fusion-connector.config.json'),
        text,
      ).toBe(true);
    }
  });

  it('keep what they hide from being mended', () => {
    const files = withConfig(
      { suppressions: [{ rule: 'array-values-unique', reason }] },
      {
        set: { '/schemes': ['https', 'https'] },
      },
    );
    expect(applySafeFixes(files).changed.size).toBe(0);
  });
});

describe('the profile of the configuration', () => {
  const config = withConfig({ profile: 'certified' }, {});

  it('holds when none is given, and comes before what the surroundings suggest', () => {
    expect(lint(config).profile).toBe('certified');
    expect(lint(config, { fallbackProfile: 'custom' }).profile).toBe('certified');
    expect(lint(config, { profile: 'independent' }).profile).toBe('independent');
    expect(lint(sampleWith(), { fallbackProfile: 'independent' }).profile).toBe('independent');
    expect(lint(withConfig({ profile: 'other' })).profile).toBe('custom');
  });
});

describe('suppressed findings in the formats', () => {
  const connector: CheckedConnector = { path: 'library', report: run({}) };

  it('are counted in the text', () => {
    expect(formats.text([connector])).toBe('1 connector checked: nothing to mend. 2 findings are suppressed.\n');
  });

  it('are a list of their own in JSON', () => {
    const [found] = JSON.parse(formats.json([connector])).connectors;
    expect(found.diagnostics).toEqual([]);
    expect(found.suppressed[0]).toMatchObject({ rule, reason, pointer: '/paths/~1books/get', severity: 'error' });
    expect(found.suppressed[0].range.start.line).toBeGreaterThan(1);
  });

  it('are results with a justification in SARIF', () => {
    const { results } = JSON.parse(formats.sarif([connector])).runs[0];
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual(
      Array(2).fill([{ kind: 'external', status: 'accepted', justification: reason }]),
    );
  });

  it('are skipped cases in JUnit', () => {
    const text = formats.junit([connector]);
    expect(text).toContain('tests="2" failures="0" errors="0" skipped="2"');
    expect(text).toContain('<skipped message="suppressed: Texts come &lt;later&gt; | soon."/>');
  });

  it('are folded in Markdown', () => {
    const text = formats.markdown([connector], { site: 'https://fusion.example/' });
    expect(text).toContain('<details>\n<summary>2 findings are suppressed.</summary>\n\n- apiDefinition.swagger.json:');
    expect(text).toContain('Reason: Texts come \\<later\\> \\| soon.\n');
  });

  it('are left out where only what counts is printed', () => {
    expect(formats.github([connector])).toBe('');
    expect(formats.official([connector])).toBe('');
  });

  it('name the file beside a connector that was given as a file', () => {
    const report = lint(withConfig({ profile: 'no' }, {}));
    expect(formats.text([{ path: 'some/apiDefinition.swagger.json', report }])).toMatch(
      /^some\/fusion-connector\.config\.json:1:/,
    );
  });
});

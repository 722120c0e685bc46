/** The formats that other tools read: each is held to what its reader promises to understand. */
import { describe, expect, it } from 'vitest';
import { type CheckedConnector, catalogue, lint } from '../../../src/connector';
import { formatGithub } from '../../../src/connector/formats/github';
import { formatJunit } from '../../../src/connector/formats/junit';
import { formatMarkdown } from '../../../src/connector/formats/markdown';
import { formatSarif } from '../../../src/connector/formats/sarif';
import { sampleWith } from '../rules/sample';

const site = 'https://fusion.example/';
const file = 'apiDefinition.swagger.json';

function checked(change: Parameters<typeof sampleWith>[0], only: string[]): CheckedConnector {
  return { path: 'tide, tables', report: lint(sampleWith(change), { profile: 'certified', only }) };
}

const clean = checked({}, ['operation-summary-required']);
const flawed = checked({ remove: ['/paths/~1books~1{bookId}/get/summary'] }, ['operation-summary-required']);
const advised = checked({ set: { '/paths/~1loans/post/operationId': 'lend|book' } }, ['operation-id-alphanumeric']);

describe('SARIF', () => {
  const run = (connectors: CheckedConnector[]) => JSON.parse(formatSarif(connectors, { site })).runs[0];

  it('describes every rule with the address of its page, whether it spoke or not', () => {
    const { rules } = run([clean]).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(rules[0].helpUri).toBe(`${site}docs/rules/${catalogue[0]?.id}/`);
    expect(run([clean]).results).toEqual([]);
  });

  it('gives each finding its rule, level, file and region', () => {
    const [result] = run([flawed]).results;
    expect(run([flawed]).tool.driver.rules[result.ruleIndex].id).toBe('operation-summary-required');
    expect(result.level).toBe('error');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe(`tide,%20tables/${file}`);
    expect(region.endColumn - region.startColumn).toBe('"get"'.length);
    expect(result.locations[0].logicalLocations[0].fullyQualifiedName).toBe('/paths/~1books~1{bookId}/get');
    expect(result.message.text).not.toContain('`');
  });

  it('gives what follows from a finding as related places, each with its rule and official code', () => {
    const text = String(sampleWith().get(file)).replace('"operationId"', '"operatonId"');
    const misspelt = checked({ files: { [file]: text } }, ['member-known', 'operation-id-required']);
    const [result, ...others] = run([misspelt]).results;
    expect(others).toEqual([]);
    const [followed] = misspelt.report.diagnostics[0]?.consequences ?? [];
    expect(result.relatedLocations).toMatchObject([
      {
        id: 1,
        logicalLocations: [{ fullyQualifiedName: followed?.pointer }],
        message: { text: followed?.message.replaceAll('`', '') },
        properties: { ruleId: 'operation-id-required', official: followed?.official },
      },
    ]);
    expect(run([flawed]).results[0]).not.toHaveProperty('relatedLocations');
  });
});

describe('JUnit', () => {
  it('shows a connector without findings as one passed test', () => {
    expect(formatJunit([clean])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<testsuites name="fusion-connector" tests="1" failures="0" errors="0" skipped="0">\n' +
        '  <testsuite name="tide, tables" tests="1" failures="0" errors="0" skipped="0">\n' +
        '    <testcase name="no findings" classname="fusion-connector"/>\n' +
        '  </testsuite>\n</testsuites>\n',
    );
  });

  it('fails on errors, keeps warnings as skipped cases, and escapes what XML cannot hold', () => {
    expect(formatJunit([flawed])).toContain('<failure type="error" message="The operation GetBook has no summary.">');
    expect(formatJunit([advised])).toContain('<skipped message="warning: ');
    const control = { ...flawed, path: 'a\u0001<b>&"c"' };
    expect(formatJunit([control])).toContain('name="a\uFFFD&lt;b&gt;&amp;&quot;c&quot;"');
  });
});

describe('GitHub annotations', () => {
  it('name file, line and columns, with the separators of the command escaped', () => {
    const [line] = formatGithub([flawed]).split('\n');
    expect(line).toMatch(
      /^::error file=tide%2C tables\/apiDefinition\.swagger\.json,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=operation-summary-required::The operation GetBook has no 'summary'\./,
    );
  });

  it('are nothing where there is nothing to say', () => {
    expect(formatGithub([clean])).toBe('');
  });
});

describe('Markdown', () => {
  it('says what was checked, and what was found in a table with links', () => {
    expect(formatMarkdown([clean], { site })).toContain('Checked as certified: nothing to mend.');
    const text = formatMarkdown([flawed], { site });
    expect(text).toContain('Checked as certified: 1 error, 0 warnings, 0 hints.');
    expect(text).toContain(`[\`operation-summary-required\`](${site}docs/rules/operation-summary-required/) |`);
  });

  it('keeps its table whole when a value holds a bar', () => {
    const rows = formatMarkdown([advised])
      .split('\n')
      .filter((line) => line.startsWith('| Warning'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});

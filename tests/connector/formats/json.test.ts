import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { formatJson } from '../../../src/connector/formats/json';
import { definitionFile, sampleWith } from '../rules/sample';

describe('the JSON format', () => {
  it('keeps the promised shape', () => {
    const report = lint(new Map([[definitionFile, '{\n  "swagger": 2.0\n}']]), {
      profile: 'certified',
      only: ['definition-swagger-2'],
    });
    const text = formatJson([{ path: 'library', report }]);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      connectors: [
        {
          path: 'library',
          profile: 'certified',
          diagnostics: [
            {
              file: definitionFile,
              rule: 'definition-swagger-2',
              severity: 'error',
              message: '`swagger` is the number 2.0; the text `"2.0"` is expected.',
              pointer: '/swagger',
              range: { start: { line: 2, column: 14, offset: 15 }, end: { line: 2, column: 17, offset: 18 } },
              official: {
                code: 'SpecificationVersionIncorrect',
                message: 'The \'swagger\' property must have the string value "2.0".',
              },
              fixes: [{ title: 'Write the version as text', kind: 'safe' }],
              consequences: [],
            },
          ],
          suppressed: [],
        },
      ],
      summary: { connectors: 1, errors: 1, warnings: 0, hints: 0 },
    });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('writes `null` where the official tools say nothing', () => {
    const report = lint(new Map([[definitionFile, '']]), { only: ['json-syntax'] });
    const [diagnostic] = JSON.parse(formatJson([{ path: '', report }])).connectors[0].diagnostics;
    expect([diagnostic.official, diagnostic.fixes]).toEqual([null, []]);
  });

  it('tells what follows from a finding', () => {
    const title = String(sampleWith().get(definitionFile)).replace('"title"', '"titel"');
    const report = lint(sampleWith({ files: { [definitionFile]: title } }), { profile: 'certified' });
    const [diagnostic] = JSON.parse(formatJson([{ path: '', report }])).connectors[0].diagnostics;
    expect([diagnostic.rule, diagnostic.consequences]).toEqual([
      'member-known',
      [
        {
          file: definitionFile,
          rule: 'info-title-required',
          message: 'The info object has no `title`.',
          pointer: '/info',
          official: { code: 'RequiredPropertyMissing', message: "The 'title' property is required." },
        },
      ],
    ]);
  });

  it('lists connectors without findings, too', () => {
    const { connectors, summary } = JSON.parse(
      formatJson([
        { path: 'a', report: lint(sampleWith()) },
        { path: 'b', report: lint(sampleWith({ remove: ['/info/title'] }), { only: ['info-title-required'] }) },
      ]),
    );
    expect(
      connectors.map(({ path, diagnostics }: { path: string; diagnostics: unknown[] }) => [path, diagnostics.length]),
    ).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(summary).toEqual({ connectors: 2, errors: 1, warnings: 0, hints: 0 });
  });
});

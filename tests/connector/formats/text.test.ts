import { describe, expect, it } from 'vitest';
import { type LintOptions, lint } from '../../../src/connector';
import { formatText } from '../../../src/connector/formats/text';
import { definitionFile, sampleWith } from '../rules/sample';

function printed(text: string, options: LintOptions, path = 'library'): string {
  return formatText([{ path, report: lint(new Map([[definitionFile, text]]), options) }]);
}

describe('the text format', () => {
  it('frames the line of a finding', () => {
    expect(printed('{\n  "swagger": 2.0\n}\n', { only: ['definition-swagger-2'] })).toBe(
      [
        'library/apiDefinition.swagger.json:2:14: error: `swagger` is the number 2.0; the text `"2.0"` is expected.',
        '  2 |   "swagger": 2.0',
        '    |              ^^^',
        '  Fix: Write the version as text.',
        '  rule: definition-swagger-2 · SpecificationVersionIncorrect',
        '',
        '1 connector checked: 1 error, 0 warnings, 0 hints.',
        '',
      ].join('\n'),
    );
  });

  it('says so when there is nothing to say', () => {
    expect(formatText([{ path: '.', report: lint(sampleWith()) }])).toBe('1 connector checked: nothing to mend.\n');
    expect(formatText([])).toBe('0 connectors checked: nothing to mend.\n');
  });

  it('takes a tab for one column', () => {
    const lines = printed('{\n\t"swagger":\t2\n}', { only: ['definition-swagger-2'] }).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'library/apiDefinition.swagger.json:2:13: error: `swagger` is the number 2.0; the text `"2.0"` is expected.',
      '  2 |  "swagger": 2',
      '    |             ^',
    ]);
  });

  it('does not print carriage returns', () => {
    const text = printed('{\r\n  "swagger": 2\r\n}\r\n', { only: ['definition-swagger-2'] });
    expect(text).toContain(':2:14: error');
    expect(text).not.toContain('\r');
  });

  it('cuts long lines around the finding', () => {
    const text = `{"x-note":"${'x'.repeat(300)}","swagger":2,"y-note":"${'y'.repeat(300)}"}`;
    const [head = '', line = '', carets = ''] = printed(text, { only: ['definition-swagger-2'] }).split('\n');
    expect(head).toContain(':1:324: error');
    expect(line).toMatch(/^ {2}1 \| …x+","swagger":2,"y-note":"y+…$/);
    expect(line.length).toBe('  1 | '.length + 122);
    expect(carets).toMatch(/^ {4}\| +\^$/);
    expect(line[carets.indexOf('^')]).toBe('2');
  });

  it('marks a finding that runs over several lines up to the end of the first', () => {
    const [, line, carets] = printed('{\n  "host": "one\ntwo"\n}', { only: ['json-syntax'] }).split('\n');
    expect([line, carets]).toEqual(['  2 |   "host": "one', '    |           ^^^^']);
  });

  it('has no frame for an empty line, and shows help and proposals', () => {
    const text = printed('', { only: ['json-syntax'] });
    expect(text.split('\n')[1]).toBe('  rule: json-syntax');
    const files = sampleWith({ remove: ['/paths/~1loans/post/summary'] });
    const proposal = formatText([{ path: 'library', report: lint(files, { profile: 'certified' }) }]);
    expect(proposal).toContain('\n  Add a short name for the step, such as "Get a book".\n');
    expect(proposal).toContain('\n  Proposal: Use "Lend book", made from the operation id.\n');
  });

  it('adds up over connectors, and names lone files once', () => {
    const report = lint(new Map([[definitionFile, '{}']]), {
      only: ['info-title-required', 'definition-members-required'],
    });
    const text = formatText([
      { path: 'a', report },
      { path: definitionFile, report },
      { path: `b/${definitionFile}`, report },
    ]);
    const places = [...text.matchAll(/^(\S+):1:1:/gm)].map((match) => match[1]);
    expect([...new Set(places)]).toEqual([`a/${definitionFile}`, definitionFile, `b/${definitionFile}`]);
    expect(text.trimEnd().split('\n').at(-1)).toBe('3 connectors checked: 9 errors, 0 warnings, 0 hints.');
  });
});

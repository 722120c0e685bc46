import { describe, expect, it } from 'vitest';
import { readExamples } from '../../../src/plugins/rule-docs/example';
import { judgeExample } from '../../../src/plugins/rule-docs/judge';
import { ruleOf, sample } from './subject';

function judge(rule: string, meta: string, code: string) {
  const [example] = readExamples(`\`\`\`json ${meta}\n${code}\n\`\`\``);
  if (example === undefined) throw new Error('The test has no example.');
  const { findings } = judgeExample(ruleOf(rule), example, sample);
  const text = (range: { start: number; end: number } | undefined) => range && code.slice(range.start, range.end);
  return findings.map((finding) => ({ ...finding, text: text(finding.range) }));
}

describe('the place of a finding', () => {
  it('is the text in the example as the page writes it', () => {
    const [finding] = judge('contact-email-valid', 'incorrect at=/info/contact', '{   "email":\n"nobody"   }');
    expect(finding).toMatchObject({ text: '"nobody"', severity: 'error', pointer: '/info/contact/email' });
  });

  it('is the bracket of the example when the finding is about the object that holds everything', () => {
    const [finding] = judge('info-title-required', 'incorrect at=/info', '{ "version": "1.0" }');
    expect(finding?.text).toBe('{');
  });

  it('is an inner name when the finding is about an inner object', () => {
    const [finding] = judge(
      'info-title-required',
      'incorrect whole',
      '{ "swagger": "2.0", "info": { "version": "1.0" } }',
    );
    expect(finding?.text).toBe('"info"');
  });

  it('is right in the files of an independent publisher too, which differ', () => {
    const meta = 'incorrect file=apiProperties.json at=/properties/capabilities profile=independent';
    expect(judge('json-type-correct', meta, '"none"')[0]?.text).toBe('"none"');
  });

  it('is nowhere when the file is missing', () => {
    expect(judge('definition-present', 'incorrect whole absent', '')[0]?.range).toBeUndefined();
  });
});

describe('the repair', () => {
  it('is the example with the new text, and says where that is', () => {
    const code = '{\n  "operationId": "GetBook",\n  "responses": {}\n}';
    const [finding] = judge('operation-summary-required', 'incorrect at=/paths/~1books~1{bookId}/get', code);
    expect(finding?.repair).toMatchObject({
      kind: 'review',
      code: '{\n  "operationId": "GetBook",\n  "summary": "Get book",\n  "responses": {}\n}',
    });
    const written = finding?.repair?.written.map(({ start, end }) => finding.repair?.code.slice(start, end));
    expect(written?.join('')).toContain('"summary": "Get book"');
  });

  it('is left out where the rule has none', () => {
    expect(judge('info-title-required', 'incorrect at=/info', '{ "version": "1.0" }')[0]?.repair).toBeUndefined();
  });

  it('is judged on what a fragment really says, doubled members included', () => {
    const [finding] = judge('json-members-unique', 'incorrect at=/info/contact', '{ "name": "A", "name": "B" }');
    expect(finding?.text).toBe('"name"');
  });
});

describe('an example that is not what it says', () => {
  it('stops: a wrong one without a finding', () => {
    expect(() => judge('info-title-required', 'incorrect at=/info/title', '"A"')).toThrow(
      'the engine finds nothing of info-title-required in this wrong example.',
    );
  });

  it('stops: a right one with a finding', () => {
    expect(() => judge('info-title-required', 'correct at=/info', '{}')).toThrow(
      'the engine finds something in this right example: The info object has no `title`.',
    );
  });

  it('stops: a fragment that is no JSON', () => {
    expect(() => judge('info-title-required', 'correct at=/info', '{ "title": }')).toThrow();
  });
});

// A draft that comes as a file: what it is, or the sentence that says why it is none.
import { describe, expect, it } from 'vitest';
import { importedDraft, largestDraft } from '../../../../src/components/generator/draft/import-draft';
import { sourceBounds } from '../../../../src/connector/convert/read-source';

describe('a file with a draft', () => {
  it('is taken as it is, with or without a byte order mark', () => {
    const draft = { general: { name: 'Log' }, operations: [], strange: 1 };
    expect(importedDraft('log.json', JSON.stringify(draft))).toEqual({ draft });
    expect(importedDraft('log.json', `\ufeff${JSON.stringify(draft)}`)).toEqual({ draft });
  });

  it('may be as large as what it was imported from', () => {
    expect(largestDraft).toBe(sourceBounds.json);
    const draft = {
      general: {},
      operations: [],
      base: { files: { 'apiDefinition.swagger.json': 'x'.repeat(5_000_000) } },
    };
    expect(importedDraft('log.json', JSON.stringify(draft))).toEqual({ draft });
  });

  it.each([
    ['{"general": ', /could not be read as JSON; the JSON file of a draft is expected/],
    ['[1]', /holds no JSON object/],
    ['null', /holds no JSON object/],
    ['{"swagger": "2.0"}', /is a definition; a draft is expected/],
    ['{"openapi": "3.1.0"}', /is a definition/],
    ['{"name": "package"}', /is no draft: it has neither `general` nor `operations`/],
    [' '.repeat(largestDraft + 1), /is larger than 16 MB/],
  ])('is refused with a sentence: %#', (text, sentence) => {
    const imported = importedDraft('log.json', text);
    expect('problem' in imported && imported.problem).toMatch(sentence);
    expect('problem' in imported && imported.problem).toContain('`log.json`');
  });
});

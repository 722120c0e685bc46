// The comparison's worker: answers, with places in the terms of an editor.
import { describe, expect, it } from 'vitest';
import { answerComparison, compareForPage } from '../../src/worker/compare-service';

const text = (host: string) => `{\r\n  "swagger": "2.0",\r\n  "host": "${host}",\r\n  "paths": {}\r\n}`;
const bytes = (content: string) => [{ path: 'a.json', content: new TextEncoder().encode(content) }];

describe('the comparison for the page', () => {
  it('counts places in the text that is shown: without a mark, with short line ends', () => {
    const result = compareForPage({ old: bytes(`\ufeff${text('old.example')}`), new: bytes(text('new.example')) });
    const shown = text('old.example').replaceAll('\r\n', '\n');
    const { start, end } = result.changes[0]?.old?.range ?? { start: 0, end: 0 };
    expect(shown.slice(start, end)).toBe('"old.example"');
    expect(result.changes[0]?.old?.position.line).toBe(3);
    expect(result.verdict).toBe('1 change may break existing flows; none does for certain.');
  });

  it('answers each request with its id', () => {
    expect(answerComparison({ kind: 'compare', id: 4, old: bytes('{'), new: bytes('') })).toMatchObject({
      kind: 'compared',
      id: 4,
      result: { comparable: false },
    });
    expect(answerComparison({ kind: 'read', id: 5, sources: [], asOne: false })).toMatchObject({ kind: 'read', id: 5 });
  });
});

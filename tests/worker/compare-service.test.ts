// The comparison's worker: answers, with places in the terms of an editor.
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CompareWorkerResponse } from '../../src/worker/compare-protocol';
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

  it('tells how far the unpacking of an archive is', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`${index}.json`, new TextEncoder().encode('{"swagger":"2.0"}')]),
    );
    const told: CompareWorkerResponse[] = [];
    const sources = [{ path: 'a.zip', bytes: zipSync(entries) }];
    const answer = answerComparison({ kind: 'read', id: 6, sources, asOne: false }, (response) => told.push(response));
    expect(answer).toMatchObject({ kind: 'read', id: 6 });
    expect(told.length).toBeGreaterThan(0);
    for (const response of told) expect(response).toMatchObject({ kind: 'progress', id: 6 });
    expect(told).toContainEqual(expect.objectContaining({ progress: { step: 'unpacking', done: 4, total: 5 } }));
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

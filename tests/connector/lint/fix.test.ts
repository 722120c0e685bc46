import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySafeFixes, lint } from '../../../src/connector';
import { definitionFile, propertiesFile, sampleWith } from '../rules/sample';

const sample = String(sampleWith().get(definitionFile));
const one = (text: string | Uint8Array) => new Map<string, string | Uint8Array>([[definitionFile, text]]);

describe('applySafeFixes', () => {
  it('mends several mistakes of several files, and nothing else', () => {
    const definition = sample
      .replace('"swagger": "2.0"', '"swagger": 2.0')
      .replace('"in": "query"', '"in": "Query"')
      .replace('"version": "1.0",', '"version": "1.0", // first');
    const properties = '\ufeff{ "properties": { "iconBrandColor": "#1f5f7a", } }';
    const files = new Map([
      [definitionFile, definition],
      [propertiesFile, properties],
    ]);
    const { changed, applied, report } = applySafeFixes(files);
    expect(changed.get(definitionFile)).toBe(sample);
    expect(changed.get(propertiesFile)).toBe('{ "properties": { "iconBrandColor": "#1f5f7a" } }');
    expect(applied).toBe(5);
    expect(report.diagnostics.flatMap(({ fixes }) => fixes)).toEqual([]);
    expect(files.get(definitionFile)).toBe(definition);
  });

  it('goes on when a fix makes room for another', () => {
    const { changed } = applySafeFixes(one(`{ 'swagger': 2.0, "swagger": "2.0", "paths": {}, }`), {
      only: ['json-syntax', 'json-members-unique', 'definition-swagger-2'],
    });
    expect(changed.get(definitionFile)).toBe(`{ "swagger": 2.0, "swagger": "2.0", "paths": {} }`);
  });

  it('keeps proposals for people', () => {
    const text = sample.replace('"summary": "Get a book",', '');
    const { changed, applied, report } = applySafeFixes(one(text), { profile: 'certified' });
    expect([changed.size, applied]).toEqual([0, 0]);
    expect(report.diagnostics.map(({ fixes }) => fixes[0]?.kind)).toEqual(['review']);
  });

  it('keeps CRLF and tabs', () => {
    const text = '{\r\n\t"swagger": 2.0,\r\n\t"schemes": ["https", "https"],\r\n\t"paths": {}\r\n}\r\n';
    expect(applySafeFixes(one(text)).changed.get(definitionFile)).toBe(
      '{\r\n\t"swagger": "2.0",\r\n\t"schemes": ["https"],\r\n\t"paths": {}\r\n}\r\n',
    );
  });

  it('leaves files alone that it could not write back as they were', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'{"swagger":2}'].flatMap((char) => [char.charCodeAt(0), 0])]);
    expect(applySafeFixes(one(utf16)).changed.size).toBe(0);
    const latin1 = new Uint8Array([...'{"swagger":2,"x":"'].map((char) => char.charCodeAt(0)).concat(0xe4, 0x22, 0x7d));
    expect(applySafeFixes(one(latin1)).changed.size).toBe(0);
  });

  it('mends bytes that are sound text', () => {
    const { changed } = applySafeFixes(one(new TextEncoder().encode('{ "swagger": 2.0 }')), {
      only: ['definition-swagger-2'],
    });
    expect(changed.get(definitionFile)).toBe('{ "swagger": "2.0" }');
  });

  it('reaches a state in which it has nothing left to do', () => {
    const slips: ReadonlyArray<readonly [string | RegExp, string]> = [
      ['"swagger": "2.0"', '"swagger": 2'],
      ['"required": true', '"required": "true"'],
      ['"in": "query"', '"in": "QUERY"'],
      ['"x-ms-trigger": "single"', '"x-ms-trigger": "Single"'],
      ['["https"]', '"https"'],
      ['["bookId", "memberId"]', '["bookId", "memberId", "bookId", "bookId"]'],
      ['"operationId": "GetBook"', '"operationID": "GetBook"'],
      ['"Lending Library",', '"Lending Library",,'],
      ['"host":', 'host:'],
      ['"basePath": "/v1",', '"basePath": "/v1" // one'],
      ['"default": 20', '"default": 020'],
      ['help@lending-library.example"\n', 'mailto:help@lending-library.example "\n'],
      [/\n {2}\}\n\}\n?$/, '\n  },\n}'],
      ['"info": {', '"info": {\n    "title": "Lending Library",'],
      ['{\n', '\ufeff{\n\u00a0'],
    ];
    fc.assert(
      fc.property(fc.subarray([...slips], { minLength: 1 }), (chosen) => {
        const text = chosen.reduce((changed, [from, to]) => changed.replace(from, to), sample);
        const once = applySafeFixes(one(text), { profile: 'certified' });
        const after = one(once.changed.get(definitionFile) ?? text);
        const twice = applySafeFixes(after, { profile: 'certified' });
        expect([twice.changed.size, twice.applied]).toEqual([0, 0]);
        expect(once.report.diagnostics).toEqual(lint(after, { profile: 'certified' }).diagnostics);
        expect(once.report.diagnostics.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'safe'))).toEqual([]);
        expect(once.report.diagnostics.length).toBeLessThanOrEqual(
          lint(one(text), { profile: 'certified' }).diagnostics.length + 1,
        );
      }),
    );
  }, 60_000);
});

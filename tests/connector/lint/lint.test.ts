import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, findRule, lint, profiles } from '../../../src/connector';
import { definitionFile, propertiesFile, sampleWith } from '../rules/sample';

const sample = String(sampleWith().get(definitionFile));
const one = (text: string | Uint8Array) => new Map([[definitionFile, text]]);

describe('lint', () => {
  it.each(profiles)('has nothing to say about the sample as %s', (profile) => {
    expect(lint(sampleWith({}, profile), { profile }).diagnostics).toEqual([]);
  });

  it('gives back the files as it read them', () => {
    const report = lint(one(new Uint8Array([0xc3, 0xa4])));
    expect(report.files).toEqual([{ path: definitionFile, text: 'ä' }]);
    expect(report.profile).toBe('custom');
  });

  it('orders findings by file as the package does, then by place', () => {
    const files = new Map([
      [propertiesFile, '{ "properties": {} }'],
      [definitionFile, '{ "swagger": 2, "paths": {}, "x": 1 }'],
    ]);
    const { diagnostics } = lint(files, { profile: 'certified' });
    const order = diagnostics.map(({ file, range }) => [file === propertiesFile ? 0 : 1, range.start]);
    expect(order).toEqual(order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    expect(new Set(diagnostics.map(({ file }) => file)).size).toBe(2);
  });

  it('numbers findings that would share an id', () => {
    const { diagnostics } = lint(one('{ "a": 1, "a": 2, "a": 3 }'), { only: ['json-members-unique'] });
    expect(diagnostics.map(({ id }) => id)).toEqual([
      `json-members-unique@${definitionFile}#/a`,
      `json-members-unique@${definitionFile}#/a~2`,
    ]);
  });

  it('takes other levels, and counts by them', () => {
    const files = sampleWith({ remove: ['/info/title'], set: { '/info/contact/url': 'nowhere' } });
    const only = ['info-title-required', 'url-absolute'];
    expect(lint(files, { only }).summary).toEqual({ errors: 2, warnings: 0, hints: 0 });
    const levels = { 'info-title-required': 'hint', 'url-absolute': 'warning' } as const;
    expect(lint(files, { only, levels }).summary).toEqual({ errors: 0, warnings: 1, hints: 1 });
    expect(lint(files, { only, levels: { 'info-title-required': 'off' } }).diagnostics.length).toBe(1);
  });

  it('runs the named rules only', () => {
    const { diagnostics } = lint(one('{}'), { only: ['definition-members-required'] });
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['definition-members-required']));
    expect(lint(one('{}'), { only: [] }).diagnostics).toEqual([]);
  });

  it('still checks what could be read of a broken file', () => {
    const broken = sample
      .replace('"version": "1.0",', '"version": "1.0"')
      .replace('"x-ms-trigger": "single"', '"x-ms-trigger": "one"');
    const rules = lint(one(broken), { profile: 'certified' }).diagnostics.map(({ rule }) => rule);
    expect(rules).toEqual(['json-syntax', 'trigger-kind-from-list']);
  });

  it('does not miss what an unreadable part may hold', () => {
    for (const member of ['"title": "Lending Library"', '"summary": "Search books"']) {
      const broken = sample.replace(member, member.replace(/: .*/, ': '));
      const rules = lint(one(broken), { profile: 'certified' }).diagnostics.map(({ rule }) => rule);
      expect(rules, member).toEqual(['json-syntax']);
    }
  });

  it('does not measure an OpenAPI 3 document by Swagger 2.0', () => {
    const text = '{ "openapi": "3.0.0", "info": {}, "components": {}, "paths": {} }';
    expect(lint(one(text)).diagnostics.map(({ rule }) => rule)).toEqual(['definition-swagger-2']);
  });

  it('tells an OpenAPI 3 document once, whatever its operations look like, and whatever it says of its version', () => {
    const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Crate' } } } };
    const document = {
      info: { title: 'Crates', version: '1', description: 'Crates of the harbour, by number and by ship.' },
      servers: [{ url: 'https://crates.example/v1' }],
      paths: { '/crates': { post: { requestBody: body, responses: { 201: { description: 'Stored.', ...body } } } } },
      components: { schemas: { Crate: { type: 'object' } } },
      security: [{ key: [] }],
    };
    for (const version of [{ openapi: '3.0.3' }, { swagger: '2.0' }, { swagger: '3.0' }]) {
      const { diagnostics } = lint(one(JSON.stringify({ ...version, ...document })));
      expect(diagnostics.map(({ rule }) => rule)).toEqual(['definition-swagger-2']);
    }
  });

  it('finds rules by id', () => {
    expect(findRule('json-syntax')?.title).toBe('The file is JSON');
    expect(findRule('no-such-rule')).toBeUndefined();
  });
});

describe('lint, given anything', () => {
  const name = fc.constantFrom(
    definitionFile,
    propertiesFile,
    'settings.json',
    'icon.png',
    'script.csx',
    'readme.md',
    'x.json',
    '',
  );
  const known = new Set(catalogue.map(({ id }) => id));

  function expectSound(files: Map<string, string | Uint8Array>): void {
    const { diagnostics, files: read, summary } = lint(files, { profile: 'certified' });
    const ids = diagnostics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(summary.errors + summary.warnings + summary.hints).toBe(diagnostics.length);
    for (const { rule, file, range, message, fixes } of diagnostics) {
      expect(known.has(rule)).toBe(true);
      expect(message).not.toMatch(/undefined|\[object/);
      const text = read.find(({ path }) => path === file)?.text ?? '';
      for (const { start, end } of [range, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range))]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }
  }

  it('never throws on bytes', () => {
    const files = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 200 })), {
      selector: ([path]) => path,
      maxLength: 4,
    });
    fc.assert(fc.property(files, (entries) => expectSound(new Map(entries))));
  }, 60_000);

  it('never throws on any JSON', () => {
    const files = fc.tuple(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(files, ([definition, properties]) =>
        expectSound(
          new Map([
            [definitionFile, JSON.stringify(definition)],
            [propertiesFile, JSON.stringify(properties)],
          ]),
        ),
      ),
    );
  }, 60_000);

  it('never throws on a definition in which any value is another', () => {
    const places = [...sample.matchAll(/: ("[^"]*"|\d+|true|false|[{[])/g)].map((found) => (found.index ?? 0) + 2);
    const other = fc.constantFrom(
      'null',
      '7',
      '""',
      '[]',
      '{}',
      'true',
      '"x"',
      '[{}]',
      '{"$ref":"#/definitions/Book"}',
      '{"$ref":"#"}',
    );
    fc.assert(
      fc.property(fc.nat(places.length - 1), other, (index, value) => {
        const start = places[index] ?? 0;
        const rest = sample
          .slice(start)
          .replace(/^("[^"]*"|\d+|true|false|[{[])/, (old) => (/[{[]/.test(old) ? `${value}, "y": ${old}` : value));
        expectSound(one(sample.slice(0, start) + rest));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

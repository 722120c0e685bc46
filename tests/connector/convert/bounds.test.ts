// Sources and archives that are too large, too deep, or made to do harm: a sentence, and soon.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../src/connector';
import { convert } from '../../../src/connector/convert';
import { answersOf, answersOfSource, generatePackage, readAnswers } from '../../../src/connector/generate';

/** Generous, because machines are slow while many tests run: without a bound these never end. */
const soon = 15_000;

function within<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(soon);
  return result;
}

const openApi = (schemas: object, schema: object = { $ref: '#/components/schemas/S0' }) =>
  JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    servers: [{ url: 'https://tea.example' }],
    paths: { '/a': { get: { responses: { 200: { description: 'A', content: { 'application/json': { schema } } } } } } },
    components: { schemas },
  });

describe('a source', () => {
  it.each([
    ['JSON', `{"openapi":"3.0.3","x":"${'a'.repeat(20 * 2 ** 20)}"}`, /20\.0 MB of text; JSON is read up to 16 MB/],
    ['YAML', `openapi: 3.0.3\nx: ${'a'.repeat(20 * 2 ** 20)}\n`, /20\.0 MB of text; YAML is read up to 4 MB/],
    ['broken JSON', `{"openapi":"3.0.3","x":["${'a","'.repeat(2 ** 21)}`, /^Line 1, column/],
  ])('of 20 MB in %s is refused by its size', (_, text, expected) => {
    expect(within(() => convert(text)).problem).toMatch(expected);
  });

  it('that is nested too deep is refused', () => {
    const depth = 100_000;
    expect(within(() => convert('['.repeat(depth) + ']'.repeat(depth), 'openapi3')).problem).toBeDefined();
    for (const text of [
      `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      `${'- '.repeat(50_000)}a`,
      Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ])
      expect(within(() => convert(text)).problem).toMatch(/nested more than 200 deep/);
  });

  it('whose schemas lead back to themselves is converted', () => {
    const variants = (...names: string[]) => ({
      anyOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
    });
    const text = openApi({
      S0: {
        type: 'object',
        properties: { next: variants('S0', 'S1'), list: { type: 'array', items: variants('S1', 'S0') } },
      },
      S1: { type: 'object', properties: { back: variants('S0', 'S1') } },
    });
    expect(within(() => convert(text)).definition).toBeDefined();
  });

  it('whose choices hold choices is converted without doing everything twice', () => {
    const nested = (depth: number): object =>
      depth === 0
        ? { type: 'string' }
        : {
            anyOf: [
              { type: 'object', properties: { a: nested(depth - 1) }, allOf: [{ type: 'object' }] },
              { type: 'object', properties: { b: { type: 'string' } } },
            ],
          };
    expect(within(() => convert(openApi({ S0: nested(25) }))).definition).toBeDefined();
    const wide = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `S${index}`,
        {
          type: 'object',
          properties: Object.fromEntries(
            [1, 2, 3, 4].map((step) => [
              `p${step}`,
              { oneOf: [step, step + 4].map((far) => ({ $ref: `#/components/schemas/S${(index + far) % 400}` })) },
            ]),
          ),
        },
      ]),
    );
    expect(within(() => convert(openApi(wide))).definition).toBeDefined();
  });

  it('with such schemas can be imported, edited and written', () => {
    const text = openApi({ S0: { type: 'object', properties: { self: { $ref: '#/components/schemas/S0' } } } });
    const { answers } = answersOfSource([text]);
    const { answers: read } = readAnswers(JSON.stringify(answers));
    if (read === undefined) throw new Error('nothing was read');
    expect(within(() => generatePackage(read)).files.length).toBeGreaterThan(3);
  });
});

/** An archive of empty files, with the record for more than 65,535 of them. */
function manyEntries(count: number): Uint8Array {
  const nameOf = (index: number) => strToU8(String(index).padStart(6, '0'));
  const bytes = new Uint8Array(count * (30 + 6 + 46 + 6) + 56 + 20 + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (let index = 0; index < count; index++, at += 36) {
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 26, 6, true);
    bytes.set(nameOf(index), at + 30);
  }
  const directory = at;
  for (let index = 0; index < count; index++, at += 52) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 28, 6, true);
    view.setUint32(at + 42, index * 36, true);
    bytes.set(nameOf(index), at + 46);
  }
  const record = at;
  view.setUint32(at, 0x06064b50, true);
  view.setUint32(at + 4, 44, true);
  view.setUint32(at + 24, count, true);
  view.setUint32(at + 32, count, true);
  view.setUint32(at + 40, record - directory, true);
  view.setUint32(at + 48, directory, true);
  at += 56;
  view.setUint32(at, 0x07064b50, true);
  view.setUint32(at + 8, record, true);
  view.setUint32(at + 16, 1, true);
  at += 20;
  view.setUint32(at, 0x06054b50, true);
  for (const place of [8, 10]) view.setUint16(at + place, 0xffff, true);
  for (const place of [12, 16]) view.setUint32(at + place, 0xffffffff, true);
  return bytes;
}

describe('an archive', () => {
  const problem = (bytes: Uint8Array) => {
    const result = within(() => unzip(bytes));
    return 'problem' in result ? result.problem : '';
  };

  it('that swells is refused', () => {
    expect(problem(zipSync({ 'a.json': new Uint8Array(65 * 2 ** 20) }, { level: 1 }))).toBe(
      'The archive unpacks to more than 64 MB.',
    );
  });

  it('with 100,000 entries is refused', () => {
    expect(problem(manyEntries(100_000))).toBe('The archive holds more than 2000 files.');
  });

  it.each(['../a.json', 'a/../../b.json', '/etc/a.json', 'C:\\a.json', '..\\a.json'])(
    'with the path %s is refused',
    (name) => {
      expect(problem(zipSync({ [name]: strToU8('{}') }))).toContain('a path that leads out of it');
    },
  );

  it('that claims to be small is not believed', () => {
    const bytes = zipSync({ 'a.json': new Uint8Array(2 ** 20) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    const result = within(() => unzip(bytes));
    const size = 'problem' in result ? 0 : (result.files.get('a.json')?.length ?? 0);
    expect(size).toBeLessThanOrEqual(2 ** 20);
  });
});

describe('files of a configuration', () => {
  it('cannot leave the folder that is made', () => {
    const { answers } = answersOf(new Map([['apiDefinition.swagger.json', '{"swagger":"2.0","paths":{}}']]));
    for (const path of ['../a', '/a', 'a/../../b', 'C:a', 'a\\b', './a', '']) {
      const raw = {
        ...answers,
        base: { files: { path: '', [path]: 'x', 'apiDefinition.swagger.json': '{"swagger":"2.0"}' } },
      };
      const { problems, answers: read } = readAnswers(JSON.stringify(raw));
      expect(
        problems.some(({ message }) => message.includes('is no path below the folder')),
        path,
      ).toBe(true);
      expect(Object.keys(read?.base?.files ?? {})).not.toContain(path);
    }
    const { problems } = readAnswers(JSON.stringify({ ...answers, base: { folder: '../x', files: {} } }));
    expect(problems.map(({ pointer }) => pointer)).toContain('/base/folder');
  });
});

import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/connector';
import { minimalRepro, reproOperations } from '../../../src/connector/minimal-repro';
import { definitionFile, sampleWith } from '../rules/sample';

const definition = {
  swagger: '2.0',
  info: { title: 'Tea', version: '1.0' },
  host: 'api.tea-room.example',
  security: [{ key: [] }],
  securityDefinitions: { key: { type: 'apiKey', name: 'x', in: 'header' } },
  tags: [{ name: 'teas' }],
  parameters: {
    Page: { name: 'page', in: 'query', type: 'integer' },
    Room: {
      name: 'room',
      in: 'query',
      type: 'string',
      'x-ms-dynamic-values': { operationId: 'ListRooms', 'value-path': 'id' },
    },
    Unused: { name: 'unused', in: 'query', type: 'string' },
  },
  responses: { Teas: { description: 'Teas', schema: { $ref: '#/definitions/Tea' } }, Other: { description: 'No' } },
  definitions: {
    Tea: { type: 'object', properties: { leaf: { $ref: '#/definitions/Leaf' } } },
    Leaf: { type: 'object', properties: { of: { $ref: '#/definitions/Tea' }, lost: { $ref: '#/definitions/Lost' } } },
    Room: { type: 'object' },
    Milk: { type: 'object' },
  },
  paths: {
    '/teas': {
      parameters: [{ $ref: '#/parameters/Page' }],
      get: {
        operationId: 'ListTeas',
        parameters: [{ $ref: '#/parameters/Room' }],
        responses: { 200: { $ref: '#/responses/Teas' } },
      },
      post: { operationId: 'MakeTea', responses: { 201: { description: 'Made' } } },
    },
    '/rooms': {
      get: {
        operationId: 'ListRooms',
        responses: { 200: { description: 'R', schema: { $ref: '#/definitions/Room' } } },
      },
    },
    '/milk': {
      get: {
        operationId: 'ListMilk',
        responses: { 200: { description: 'M', schema: { $ref: '#/definitions/Milk' } } },
      },
    },
  },
};
const text = JSON.stringify(definition, null, 2);
const readSample = () => String(sampleWith().get(definitionFile));
const cut = (source: string, pointer: string, others: readonly string[] = []) =>
  minimalRepro(new Map([[definitionFile, source]]), pointer, others);
const parsed = (source: string, pointer: string) => JSON.parse(cut(source, pointer)?.files[0]?.text ?? 'null');

describe('a minimal repro', () => {
  test('holds the operation, what it refers to and what it calls, and nothing else', () => {
    const made = parsed(text, '/paths/~1teas/get');
    expect(Object.keys(made).sort()).toEqual(
      Object.keys(definition)
        .filter((name) => name !== 'tags')
        .sort(),
    );
    expect(Object.keys(made.paths)).toEqual(['/teas', '/rooms']);
    expect(Object.keys(made.paths['/teas'])).toEqual(['parameters', 'get']);
    expect(Object.keys(made.parameters)).toEqual(['Page', 'Room']);
    expect(Object.keys(made.responses)).toEqual(['Teas']);
    expect(Object.keys(made.definitions)).toEqual(['Tea', 'Leaf', 'Room']);
    expect(cut(text, '/paths/~1teas/get')?.operations).toEqual(['ListTeas', 'ListRooms']);
  });

  test('leaves tables out that nothing leads to', () => {
    const made = parsed(text.replace('"$ref": "#/parameters/Page"', '"name": "p"'), '/paths/~1teas/post');
    expect(Object.keys(made)).toEqual(['swagger', 'info', 'host', 'security', 'securityDefinitions', 'paths']);
  });

  test('follows a reference into another path, and ends at one that leaves the document', () => {
    const source = text
      .replace('"#/definitions/Milk"', '"#/paths/~1rooms/get/responses/200/schema"')
      .replace('"#/definitions/Room"', '"other.json#/definitions/Room"');
    const made = parsed(source, '/paths/~1milk/get');
    expect(Object.keys(made.paths)).toEqual(['/rooms', '/milk']);
    expect(made.definitions).toBeUndefined();
  });

  test('does not turn in a circle of calls', () => {
    const source = text.replace('"operationId": "ListRooms",\n        "responses"', (found) =>
      found.replace('"responses"', '"parameters": [{ "$ref": "#/parameters/Room" }],\n        "responses"'),
    );
    expect(Object.keys(parsed(source, '/paths/~1rooms/get').paths)).toEqual(['/rooms']);
  });

  test('keeps the mistakes of what it keeps, with their characters', () => {
    const broken = text.replace('"operationId": "ListTeas",', '"operationId": "ListTeas"');
    const made = cut(broken, '/paths/~1teas/get')?.files[0]?.text ?? '';
    expect(made).toContain('"operationId": "ListTeas"\n        "parameters"');
    expect(made).not.toContain('ListMilk');
    const comma = (source: string) =>
      lint(new Map([[definitionFile, source]])).diagnostics.filter(({ rule }) => rule === 'json-syntax');
    expect(comma(made)).toHaveLength(1);
    expect(comma(made)[0]?.message).toBe(comma(broken)[0]?.message);
  });

  test.each([
    ['a value that is missing', text.replace('"title": "Tea"', '"title": ')],
    ['a value that is missing in what goes', text.replace('"operationId": "ListMilk"', '"operationId": ')],
    ['an end that is missing', text.slice(0, -30)],
    ['a bracket that is missing', text.replace('"type": "object"\n    },\n    "Milk"', '"type": "object"\n    "Milk"')],
  ])('survives %s', (_, source) => {
    const made = cut(source, '/paths/~1teas/get')?.files[0]?.text ?? '';
    expect(made).toContain('"ListTeas"');
    expect(made.length).toBeLessThan(source.length);
  });

  test('takes only the files along that are named, and no pictures', () => {
    const files = new Map<string, string | Uint8Array>([
      [definitionFile, text],
      ['apiProperties.json', '{}'],
      ['settings.json', '{}'],
      ['icon.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ]);
    const made = minimalRepro(files, '/paths/~1milk/get', ['settings.json', 'icon.png']);
    expect(made?.files.map(({ path }) => path)).toEqual([definitionFile, 'settings.json']);
    expect(made?.leftOut).toEqual(['icon.png']);
  });

  test('is not made of what is not there', () => {
    expect(cut(text, '/paths/~1nowhere/get')).toBeUndefined();
    expect(cut('', '/paths/~1teas/get')).toBeUndefined();
    expect(minimalRepro(new Map(), '', [])).toBeUndefined();
    expect(reproOperations(new Map([[definitionFile, '[1']])).operations).toEqual([]);
  });

  test('has for each operation of the sample the findings that the operation had', () => {
    const bare = readSample().replaceAll(/"summary": "[^"]*",/g, '');
    const files = sampleWith({ files: { [definitionFile]: bare } });
    const missing = (report: ReturnType<typeof lint>, pointer: string) =>
      report.diagnostics
        .filter((one) => one.pointer.startsWith(pointer))
        .map(({ rule, message }) => `${rule} ${message}`);
    const { operations } = reproOperations(files);
    expect(operations.length).toBeGreaterThan(3);
    let found = 0;
    for (const { pointer } of operations) {
      const made = minimalRepro(files, pointer, []);
      const report = lint(new Map(made?.files.map((file) => [file.path, file.text])));
      expect(missing(report, pointer)).toEqual(missing(lint(files), pointer));
      found += missing(report, pointer).length;
      expect(report.diagnostics.filter(({ rule }) => rule.endsWith('-found'))).toEqual([]);
    }
    expect(found).toBeGreaterThan(0);
  });
});

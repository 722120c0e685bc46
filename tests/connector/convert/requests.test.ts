import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { convert, definitionText } from '../../../src/connector/convert';

const errorsOf = (definition: object) =>
  lint(new Map([['apiDefinition.swagger.json', definitionText({ ...definition })]]), {
    profile: 'custom',
  }).diagnostics.flatMap(({ severity, rule, pointer, message }) =>
    severity === 'error' ? [`${rule} ${pointer} ${message}`] : [],
  );
const schemaOf = (...examples: unknown[]) =>
  convert(
    examples.map((example) => JSON.stringify(example)),
    'example',
  );
const fromCurl = (command: string) => {
  const { definition, problem } = convert(command, 'curl');
  expect(problem).toBeUndefined();
  expect(errorsOf(definition ?? {})).toEqual([]);
  return definition ?? {};
};

describe('examples', () => {
  it('become a schema with titles and types', () => {
    expect(
      schemaOf({ bookId: 7, price: 1.5, tags: ['a'], lent: false, owner: { first_name: 'A' } }).definition,
    ).toEqual({
      type: 'object',
      properties: {
        bookId: { type: 'integer', title: 'Book Id' },
        price: { type: 'number', title: 'Price' },
        tags: { type: 'array', title: 'Tags', items: { type: 'string' } },
        lent: { type: 'boolean', title: 'Lent' },
        owner: { type: 'object', title: 'Owner', properties: { first_name: { type: 'string', title: 'First Name' } } },
      },
    });
  });

  it('are merged: optional members, nulls, whole and other numbers', () => {
    const { definition, remarks } = schemaOf({ id: 1, n: 1, x: null }, { id: 2, n: 1.5, x: 'a', more: true });
    expect(definition).toEqual({
      type: 'object',
      required: ['id', 'n'],
      properties: {
        id: { type: 'integer', title: 'Id' },
        n: { type: 'number', title: 'N' },
        x: { type: 'string', title: 'X' },
        more: { type: 'boolean', title: 'More' },
      },
    });
    expect(remarks.map(({ pointer }) => pointer)).toEqual(['/x']);
  });

  it('of different types become any value, with a remark', () => {
    const { definition, remarks } = schemaOf([{ a: 1 }, { a: 'b' }, { a: [] }]);
    expect(definition).toEqual({
      type: 'array',
      items: { type: 'object', required: ['a'], properties: { a: { title: 'A' } } },
    });
    expect(remarks).toEqual([
      {
        kind: 'lost',
        pointer: '/0/a',
        message: 'The examples are of different types (integer, string, array); any value is allowed.',
      },
    ]);
  });

  it.each([
    [['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.5+01:00'], 'date-time'],
    [['https://tea.example/a', 'http://tea.example'], 'uri'],
    [['a@tea.example'], 'email'],
    [['2026-01-02T03:04:05Z', 'later'], undefined],
    [['2026-13-02T03:04:05Z'], undefined],
    [['a@b'], undefined],
    [['https://'], undefined],
  ])('%j have the format %s', (values, format) => {
    expect(schemaOf(...values).definition?.format).toBe(format);
  });

  it('that are not JSON get a sentence', () => {
    expect(convert(['{"a": 1}', '{"a": '], 'example').problem).toContain('Example 2: Line 1');
  });
});

describe('a cURL command', () => {
  it('becomes an operation with path, query and header', () => {
    const definition = fromCurl(
      `curl -sS 'https://tea.example/api/v1/teas?limit=5&hot=true' \\\n  -H "X-Shop: \\"north\\"" -H 'Accept: application/json'`,
    );
    expect(definition).toMatchObject({
      host: 'tea.example',
      basePath: '/api/v1',
      schemes: ['https'],
      paths: {
        '/teas': {
          get: {
            operationId: 'GetTeas',
            parameters: [
              { name: 'limit', in: 'query', required: false, type: 'integer' },
              { name: 'hot', in: 'query', required: false, type: 'boolean' },
              { name: 'X-Shop', in: 'header', required: false, type: 'string' },
            ],
          },
        },
      },
    });
  });

  it.each([
    [`curl -XPUT https://tea.example/a -H 'Content-Type: application/json' -d '{"it'\\''s": 1}'`, 'put', "it's"],
    [`curl https://tea.example/a --json $'{"tea\\u0041": 1}'`, 'post', 'teaA'],
    [`curl --json "{\\"a\\": 1}" https://tea.example/a`, 'post', 'a'],
  ])('%s has a body', (command, method, name) => {
    const text = JSON.stringify(fromCurl(command));
    expect(text).toContain(`"/a":{"${method}"`);
    expect(text).toContain(`"properties":{${JSON.stringify(name)}:{"type":"integer"`);
  });

  it('sends forms, and data as a query with -G', () => {
    expect(fromCurl(`curl -F 'file=@a.png' -F note=x https://tea.example/a`).paths).toMatchObject({
      '/a': {
        post: {
          consumes: ['multipart/form-data'],
          parameters: [
            { name: 'file', in: 'formData', type: 'file' },
            { name: 'note', in: 'formData', type: 'string' },
          ],
        },
      },
    });
    expect(fromCurl('curl -d a=1 --data-urlencode "b=x y" https://tea.example/a').paths).toMatchObject({
      '/a': { post: { consumes: ['application/x-www-form-urlencoded'], parameters: [{ name: 'a' }, { name: 'b' }] } },
    });
    expect(fromCurl('curl -G -d a=1 https://tea.example/a').paths).toMatchObject({
      '/a': { get: { parameters: [{ name: 'a', in: 'query' }] } },
    });
  });

  it.each([
    ['-u me:secret', { basic_auth: { type: 'basic' } }],
    ["-H 'Authorization: Bearer secret'", { bearer_token: { type: 'apiKey', name: 'Authorization', in: 'header' } }],
    ["-H 'X-Api-Key: secret'", { api_key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' } }],
  ])('with %s signs in, and keeps no secret', (option, expected) => {
    const definition = fromCurl(`curl ${option} https://tea.example/a`);
    expect(definition.securityDefinitions).toEqual(expected);
    expect(JSON.stringify(definition)).not.toContain('secret');
  });

  it.each([
    ["curl 'https://tea.example", 'Line 1: a quote is opened and never closed.'],
    ['curl -X GET', 'The command names no address'],
    ['wget https://tea.example', 'A command that starts with `curl` is expected.'],
  ])('%s gets a sentence', (command, sentence) => {
    expect(convert(command, 'curl').problem).toContain(sentence);
  });
});

/** A collection as both versions write it: 2.1 lists what 2.0 gives as an object. */
const collection = (version: '2.0' | '2.1') => ({
  info: { name: 'Tea House', schema: `https://schema.example/postman/v${version}.0/collection.json` },
  variable: [{ key: 'baseUrl', value: 'https://tea.example/v1' }],
  auth: {
    type: 'apikey',
    apikey: version === '2.0' ? { key: 'X-Key', in: 'header' } : [{ key: 'key', value: 'X-Key' }],
  },
  item: [
    {
      name: 'Teas',
      item: [
        {
          name: 'Get a tea',
          request: {
            method: 'GET',
            description: 'Gets one tea.',
            header: [{ key: 'X-Shop', value: 'north' }],
            url: {
              raw: '{{baseUrl}}/teas/:teaId?full=true',
              host: ['{{baseUrl}}'],
              path: ['teas', ':teaId'],
              query: [{ key: 'full', value: 'true', description: 'All of it.' }],
              variable: [{ key: 'teaId', value: '7', description: 'Which tea.' }],
            },
          },
          response: [
            { name: 'One', code: 200, body: '{"name":"Oolong","year":2020}' },
            { name: 'Two', code: 200, body: '{"name":"Sencha"}' },
            { name: 'Missing', code: 404, body: 'no' },
          ],
        },
        {
          name: 'Create a tea',
          request: {
            method: 'POST',
            url: '{{baseUrl}}/teas',
            auth: { type: 'awsv4' },
            body: { mode: 'raw', raw: '{"name": "{{name}}", "amount": {{amount}}}' },
          },
        },
      ],
    },
    { name: 'Plain', request: 'https://tea.example/v1/{{shop}}/open' },
    {
      name: 'Upload',
      request: {
        method: 'POST',
        url: '{{baseUrl}}/pictures',
        body: {
          mode: 'formdata',
          formdata: [
            { key: 'picture', type: 'file' },
            { key: 'note', value: 'x' },
          ],
        },
      },
    },
    { name: 'Empty' },
  ],
});

describe.each(['2.0', '2.1'] as const)('a Postman collection %s', (version) => {
  const { definition = {}, remarks, from } = convert(JSON.stringify(collection(version)));

  it('is recognised and has no errors as Swagger 2.0', () => {
    expect(from).toBe('postman');
    expect(errorsOf(definition)).toEqual([]);
    expect(definition).toMatchObject({ host: 'tea.example', basePath: '/v1', info: { title: 'Tea House' } });
    expect(Object.keys(definition.paths ?? {})).toEqual(['/teas/{teaId}', '/teas', '/{shop}/open', '/pictures']);
  });

  it('keeps folders, variables, and the shape of saved responses', () => {
    expect(definition.paths).toMatchObject({
      '/teas/{teaId}': {
        get: {
          tags: ['Teas'],
          summary: 'Get a tea',
          description: 'Gets one tea.',
          operationId: 'GetATea',
          parameters: [
            { name: 'teaId', in: 'path', required: true, type: 'integer', description: 'Which tea.' },
            { name: 'full', in: 'query', type: 'boolean', description: 'All of it.' },
            { name: 'X-Shop', in: 'header' },
          ],
          responses: {
            '200': { schema: { required: ['name'], properties: { year: { type: 'integer' } } } },
            '404': { description: 'Missing' },
          },
          security: [{ api_key: [] }],
        },
      },
    });
  });

  it('reads forms and JSON with variables in it', () => {
    expect(definition.paths).toMatchObject({
      '/teas': { post: { parameters: [{ in: 'body', schema: { properties: { amount: { title: 'Amount' } } } }] } },
      '/pictures': {
        post: {
          parameters: [
            { name: 'picture', type: 'file' },
            { name: 'note', type: 'string' },
          ],
        },
      },
    });
  });

  it('says what is lost and where', () => {
    expect(remarks.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(
      expect.arrayContaining(['lost /item/0/item/1/request/auth', 'problem /item/3']),
    );
    expect(definition.securityDefinitions).toEqual({ api_key: { type: 'apiKey', name: 'X-Key', in: 'header' } });
  });
});

it.each([[null], [7], ['tea'], [[]], [{}]])('a collection with %j anywhere never throws', (broken) => {
  const document: Record<string, unknown> = { ...collection('2.1') };
  const visit = (holder: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(holder)) {
      holder[name] = broken;
      expect(() => convert(JSON.stringify(document), 'postman')).not.toThrow();
      holder[name] = value;
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
    }
  };
  visit(document);
});

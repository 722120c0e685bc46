import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { convert, definitionText } from '../../../src/connector/convert';
import { teaHouse30, teaHouse31 } from './openapi-fixture';

/** What is at a pointer-like list of names in a conversion's definition. */
function at(source: string, ...names: string[]): unknown {
  let value: unknown = convert(source).definition;
  for (const name of names) value = (value as Record<string, unknown> | undefined)?.[name];
  return value;
}

const remarksOf = (source: string) =>
  convert(source).remarks.map(({ kind, pointer, message }) => `${kind} ${pointer} ${message}`);

const errorsOf = (source: string) => {
  const { definition } = convert(source);
  if (definition === undefined) return ['nothing came out'];
  const { diagnostics } = lint(new Map([['apiDefinition.swagger.json', definitionText(definition)]]), {
    profile: 'custom',
  });
  return diagnostics.flatMap(({ severity, rule, pointer, message }) =>
    severity === 'error' ? [`${rule} ${pointer} ${message}`] : [],
  );
};

/** A document with one operation. */
const withOperation = (operation: unknown, more: object = {}) =>
  JSON.stringify({
    openapi: '3.0.0',
    info: { title: 'Tea', version: '1' },
    servers: [{ url: 'https://tea.example' }],
    paths: { '/teas': { post: operation } },
    ...more,
  });
/** A document with one schema. */
const withSchema = (schema: unknown) => withOperation({}, { components: { schemas: { Tea: schema } } });
const tea = (schema: unknown) => at(withSchema(schema), 'definitions', 'Tea');

describe('a document of OpenAPI 3', () => {
  it.each([
    ['3.0', teaHouse30],
    ['3.1', teaHouse31],
  ])('%s has no errors as Swagger 2.0', (_, source) => expect(errorsOf(source)).toEqual([]));

  it('comes out the same each time, with the members in one order', () => {
    expect(definitionText(convert(teaHouse30).definition ?? {})).toBe(
      definitionText(convert(teaHouse30).definition ?? {}),
    );
    expect(Object.keys(convert(teaHouse30).definition ?? {})).toEqual([
      'swagger',
      'info',
      'host',
      'basePath',
      'schemes',
      'paths',
      'definitions',
      'parameters',
      'responses',
      'securityDefinitions',
      'security',
      'tags',
    ]);
  });

  it('has one server, with the defaults of its variables', () => {
    expect(at(teaHouse30, 'host')).toBe('north.tea.example');
    expect(at(teaHouse30, 'basePath')).toBe('/v1');
    expect(at(teaHouse30, 'schemes')).toEqual(['https']);
    expect(at(teaHouse30, 'info', 'x-origin')).toBe('kettle');
  });

  it('says where each loss stands in the source', () => {
    const pointers = convert(teaHouse30).remarks.map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/servers/1',
        '/servers/0/variables/region',
        '/tags/1',
        '/paths/~1teas~1{teaId}/parameters/1',
        '/paths/~1teas~1{teaId}/get',
        '/paths/~1teas~1{teaId}/get/parameters/2/style',
        '/paths/~1teas~1{teaId}/get/responses/200/content',
        '/paths/~1teas~1{teaId}/get/responses/200/links',
        '/paths/~1teas~1{teaId}/get/responses/4XX',
        '/paths/~1teas~1{teaId}/put/callbacks',
        '/components/schemas/Tea/properties/origin/$ref',
        '/components/schemas/Tea/properties/farm/$ref',
        '/components/schemas/Tea/properties/pot/oneOf',
        '/components/schemas/Tea/properties/price/anyOf',
        '/components/schemas/Drink/discriminator/mapping',
        '/components/securitySchemes/openid',
        '/components/securitySchemes/login',
        '/components/securitySchemes/oauth/flows/clientCredentials',
      ]),
    );
  });
});

describe('operations', () => {
  it('get an id in PascalCase and keep their summary and extensions', () => {
    expect(at(teaHouse30, 'paths', '/teas/{teaId}', 'get')).toMatchObject({
      operationId: 'GetTeasByTeaId',
      summary: 'Get a tea',
      'x-ms-visibility': 'important',
    });
    expect(at(teaHouse30, 'paths', '/teas/{teaId}', 'put')).toMatchObject({
      operationId: 'ReplaceTea',
      deprecated: true,
    });
  });

  it('with the same id but for capitals get a number', () => {
    expect(at(teaHouse31, 'paths', '/cups', 'post', 'operationId')).toBe('listcups2');
  });

  it('refer to shared parameters and responses', () => {
    expect(at(teaHouse30, 'paths', '/teas/{teaId}', 'get', 'parameters')).toEqual([
      { $ref: '#/parameters/Fields' },
      { name: 'mood', in: 'query', required: false, type: 'string', enum: ['calm', 'awake'] },
      { name: 'filter', in: 'query', required: false, type: 'string' },
    ]);
    expect(at(teaHouse30, 'paths', '/teas/{teaId}', 'get', 'responses', '400')).toEqual({
      $ref: '#/responses/Problem',
    });
    expect(at(teaHouse30, 'parameters', 'Fields')).toEqual({
      name: 'fields',
      in: 'query',
      required: false,
      type: 'array',
      items: { type: 'string' },
      collectionFormat: 'csv',
    });
  });

  it('take JSON, files and forms', () => {
    expect(at(teaHouse30, 'paths', '/pictures', 'post')).toMatchObject({
      consumes: ['multipart/form-data'],
      parameters: [
        { name: 'picture', in: 'formData', required: true, type: 'file' },
        { name: 'tags', in: 'formData', type: 'array', collectionFormat: 'csv' },
        { name: 'about', in: 'formData', type: 'string' },
      ],
    });
    expect(at(teaHouse31, 'paths', '/cups', 'post', 'parameters')).toEqual([
      { name: 'body', in: 'body', required: false, schema: { type: 'string', format: 'binary' } },
    ]);
    expect(at(teaHouse30, 'paths', '/label', 'get', 'produces')).toEqual(['application/pdf']);
  });

  it('keep one example of a response', () => {
    expect(at(teaHouse30, 'paths', '/teas/{teaId}', 'get', 'responses', '200', 'examples')).toEqual({
      'application/json': { name: 'Oolong' },
    });
  });
});

describe('schemas', () => {
  it('merge the objects of `oneOf`', () => {
    expect(at(teaHouse30, 'definitions', 'Tea', 'properties', 'pot')).toEqual({
      type: 'object',
      properties: { size: { type: 'integer' }, lid: { type: 'boolean' }, glass: { type: 'boolean' } },
      required: ['size'],
    });
  });

  it('of several types become any value', () => {
    expect(at(teaHouse30, 'definitions', 'Tea', 'properties', 'price')).toEqual({});
    expect(at(teaHouse31, 'definitions', 'Cup', 'properties', 'either')).toEqual({});
  });

  it('merge constants into one list', () => {
    expect(at(teaHouse31, 'definitions', 'Cup', 'properties', 'colour')).toEqual({
      type: 'string',
      enum: ['red', 'blue'],
    });
    expect(tea({ const: 3 })).toEqual({ type: 'integer', enum: [3] });
  });

  it('lose null and keep the rest', () => {
    expect(at(teaHouse31, 'definitions', 'Cup', 'properties', 'handle')).toEqual({ type: 'string', example: 'left' });
    expect(at(teaHouse31, 'definitions', 'Cup', 'properties', 'owner')).toEqual({
      allOf: [{ $ref: '#/definitions/Owner' }],
    });
  });

  it('write numbers as exclusive limits, and keep the tighter of two', () => {
    expect(at(teaHouse31, 'definitions', 'Cup', 'properties', 'volume')).toEqual({
      type: 'number',
      minimum: 0,
      exclusiveMinimum: true,
      maximum: 5,
    });
  });

  it('keep references, also in rings, and leave out those that lead nowhere', () => {
    expect(at(teaHouse30, 'definitions', 'Tea', 'properties')).toMatchObject({
      parent: { $ref: '#/definitions/Tea' },
      origin: {},
      farm: {},
      leaf: { $ref: '#/definitions/LeafPropertiesShape' },
    });
    expect(at(teaHouse30, 'definitions', 'LeafPropertiesShape')).toEqual({ type: 'string' });
    expect(at(teaHouse30, 'definitions', 'Same')).toEqual({ allOf: [{ $ref: '#/definitions/Tea' }] });
    expect(at(teaHouse30, 'definitions', 'Round')).toEqual({});
  });

  it('have discriminators that are required', () => {
    expect(at(teaHouse30, 'definitions', 'Drink')).toMatchObject({ discriminator: 'kind', required: ['kind'] });
  });

  it('may be called like members of every object', () => {
    expect(tea({ type: 'object', properties: { constructor: { type: 'string' } } })).toEqual({
      type: 'object',
      properties: { constructor: { type: 'string' } },
    });
    expect(tea(JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'))).toEqual(
      JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}'),
    );
  });
});

describe('security', () => {
  it('takes the flow that people sign in with', () => {
    expect(at(teaHouse30, 'securityDefinitions')).toEqual({
      key: { type: 'apiKey', name: 'X-Key', in: 'header' },
      login: { type: 'apiKey', name: 'Authorization', in: 'header' },
      basic: { type: 'basic' },
      oauth: {
        type: 'oauth2',
        flow: 'accessCode',
        authorizationUrl: 'https://tea.example/authorize',
        tokenUrl: 'https://tea.example/token',
        scopes: { read: 'Read teas' },
      },
    });
  });

  it('leaves out requirements of schemes that are gone', () => {
    const source = withOperation({ security: [{ cookie: [] }], responses: {} });
    expect(at(source, 'paths', '/teas', 'post', 'security')).toBeUndefined();
    expect(remarksOf(source).join('\n')).toContain('lost /paths/~1teas/post/security/0 `cookie`');
  });
});

describe('a broken source', () => {
  it.each([
    ['', 'The source is empty; JSON or YAML is expected.'],
    ['[1, 2', 'Line 1, column'],
    ['a: [1\nb: 2', 'Line 2, column'],
    ['openapi: 4.0.0', 'The source is OpenAPI 4.0.0; 3.0 or 3.1 is expected.'],
    ['just words', 'It is not clear what the source is.'],
    ['a: &a [*a]', 'The'],
    ['{"tea": '.repeat(300), 'Line 1, column'],
  ])('number %# gets a sentence', (source, sentence) => {
    const { definition, problem } = convert(source);
    expect(definition).toBeUndefined();
    expect(problem).toContain(sentence);
  });

  it.each([[null], [7], ['tea'], [[]], [true], [{}]])(
    'with %j anywhere is converted or refused, and never throws',
    (broken) => {
      const visit = (value: unknown, set: (replacement: unknown) => void): void => {
        set(broken);
        expect(() => convert(JSON.stringify(document), 'openapi3')).not.toThrow();
        set(value);
        if (typeof value !== 'object' || value === null) return;
        const holder = value as Record<string, unknown>;
        for (const [name, inner] of Object.entries(holder)) {
          visit(inner, (replacement) => {
            holder[name] = replacement;
          });
        }
      };
      const document = JSON.parse(teaHouse31) as Record<string, unknown>;
      for (const [name, value] of Object.entries(document)) {
        visit(value, (replacement) => {
          document[name] = replacement;
        });
      }
    },
  );
});

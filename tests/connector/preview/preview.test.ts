import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ConnectorPreview, modelOf, type PreviewDetail, previewConnector } from '../../../src/connector/views';

type Json = Record<string, unknown>;

function document(parts: Json): string {
  return JSON.stringify({ swagger: '2.0', info: { title: 'Tea', version: '1.0' }, ...parts });
}

function previewOf(definition: string, properties?: string): ConnectorPreview {
  const files = new Map([['apiDefinition.swagger.json', definition]]);
  if (properties !== undefined) files.set('apiProperties.json', properties);
  const model = modelOf(files);
  const keys = previewConnector(model, []).cards.map(({ key }) => key);
  return previewConnector(model, keys);
}

/** The only operation of a document, with the parts given. */
function detailOf(operation: Json, parts: Json = {}): PreviewDetail {
  const { details } = previewOf(
    document({ paths: { '/teas': { post: { operationId: 'MakeTea', ...operation } } }, ...parts }),
  );
  const [detail] = details;
  if (detail === undefined) throw new Error('There is no detail.');
  return detail;
}

const body = (schema: unknown, more: Json = {}) => ({
  parameters: [{ name: 'body', in: 'body', required: true, schema, ...more }],
});
const answering = (schema: unknown) => ({ responses: { 200: { description: 'Tea.', schema } } });
const labels = (fields: PreviewDetail['fields']) => fields.map(({ label }) => label);

describe('a sample', () => {
  const read = (name: string) => readFileSync(`src/samples/lending-library/${name}`, 'utf8');
  const preview = previewOf(read('apiDefinition.swagger.json'), read('apiProperties.json'));

  test('has its operations as cards, with kind, words and visibility', () => {
    expect(preview.title).toBe('Lending Library');
    expect(preview.brandColor).toBe('#1f5f7a');
    const byId = new Map(preview.cards.map((card) => [card.id, card]));
    expect(byId.get('SearchBooks')).toMatchObject({ kind: 'action', title: 'Search books', visibility: 'normal' });
    expect(byId.get('ListBranches')?.visibility).toBe('internal');
    expect(byId.get('WhenBookReturned')).toMatchObject({ kind: 'trigger', way: 'webhook' });
  });

  test('names the operation that fills a dropdown, and the tokens of a list', () => {
    const card = preview.cards.find(({ id }) => id === 'SearchBooks');
    const detail = preview.details.find(({ key }) => key === card?.key);
    const branch = detail?.fields.find(({ name }) => name === 'branch');
    expect(branch).toMatchObject({ label: 'Branch', control: 'lookup', required: false });
    expect(branch?.filledBy).toMatchObject({ operationId: 'ListBranches', title: 'List branches' });
    expect(detail?.tokens[0]).toMatchObject({ label: 'Books', control: 'list', within: [] });
    expect(detail?.tokens[1]?.within).toEqual(['Books']);
  });

  test('asks for a key in the connection dialog', () => {
    expect(preview.connection.kind).toBe('fields');
    expect(preview.connection.ways[0]?.fields).toMatchObject([
      { label: 'API Key', control: 'secret', required: true, tooltip: 'You find it on your member page.' },
    ]);
  });

  test('gives places that hold what they show', () => {
    const text = read('apiDefinition.swagger.json');
    const field = preview.details.flatMap(({ fields }) => fields).find(({ name }) => name === 'memberId');
    expect(text.slice(field?.place.range.start, field?.place.range.end)).toBe('"memberId"');
    const parameter = preview.details.flatMap(({ fields }) => fields).find(({ name }) => name === 'query');
    expect(text.slice(parameter?.place.range.start, parameter?.place.range.end)).toBe('"query"');
  });
});

describe('fields', () => {
  test('of objects stand beside each other, with the labels of what holds them', () => {
    const detail = detailOf(
      body({
        type: 'object',
        required: ['order'],
        properties: {
          note: { type: 'string' },
          order: {
            type: 'object',
            'x-ms-summary': 'Order',
            required: ['item'],
            properties: {
              item: {
                type: 'object',
                title: 'Item',
                properties: { name: { type: 'string', 'x-ms-summary': 'Name' } },
                required: ['name'],
              },
              count: { type: 'integer' },
            },
          },
        },
      }),
    );
    expect(labels(detail.fields)).toEqual(['note', 'Order Item Name', 'Order count']);
    expect(detail.fields.map(({ required }) => required)).toEqual([false, true, false]);
    expect(detail.fields.map(({ labelled }) => labelled)).toEqual([false, true, false]);
  });

  test('come in the order of the designer, and what is internal hides what it holds', () => {
    const properties = {
      a: { type: 'string', 'x-ms-visibility': 'advanced' },
      b: { type: 'object', 'x-ms-visibility': 'internal', properties: { c: { type: 'string', default: 'x' } } },
      d: { type: 'string' },
      e: { type: 'string', 'x-ms-visibility': 'important' },
      f: { type: 'string', 'x-ms-visibility': 'secret' },
    };
    const { fields } = detailOf(body({ type: 'object', properties }));
    expect(fields.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'e important',
      'd normal',
      'f normal',
      'a advanced',
      'c internal',
    ]);
  });

  test('have choices with their names, defaults and types', () => {
    const { fields } = detailOf({
      parameters: [
        {
          name: 'size',
          in: 'query',
          type: 'string',
          enum: ['s', 'l'],
          default: 's',
          'x-ms-enum-values': [{ value: 'l', displayName: 'Large' }],
        },
        { name: 'hot', in: 'query', type: 'boolean', default: false },
        { name: 'when', in: 'query', type: 'string', format: 'date-time' },
        { name: 'leaf', in: 'formData', type: 'file' },
      ],
    });
    expect(fields[0]).toMatchObject({
      control: 'choice',
      preset: 's',
      choices: [
        { label: 's', value: 's' },
        { label: 'Large', value: 'l' },
      ],
    });
    expect(fields.map(({ control }) => control)).toEqual(['choice', 'switch', 'date', 'file']);
    expect(fields[1]?.preset).toBe('false');
    expect(fields[2]?.type).toBe('string (date-time)');
  });

  test('of a list stand in its entry', () => {
    const { fields } = detailOf(
      body({ type: 'array', items: { type: 'object', required: ['leaf'], properties: { leaf: { type: 'string' } } } }),
    );
    expect(fields).toMatchObject([
      { control: 'list', name: 'body', entry: [{ name: 'leaf', label: 'leaf', required: true }] },
    ]);
    const texts = detailOf(body({ type: 'array', items: { type: 'string' } })).fields;
    expect(texts[0]?.entry).toMatchObject([{ label: 'Item', control: 'text' }]);
  });

  test('of a composition are those of all its parts', () => {
    const { fields } = detailOf(
      body({ allOf: [{ $ref: '#/definitions/A' }, { type: 'object', properties: { b: { type: 'string' } } }] }),
      { definitions: { A: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } } } },
    );
    expect(fields.map(({ name, required }) => `${name} ${required}`)).toEqual(['a true', 'b false']);
  });

  test('that the service describes are one placeholder, and say what they wait for', () => {
    const { fields } = detailOf({
      parameters: [
        { name: 'kind', in: 'query', type: 'string', required: true },
        {
          name: 'body',
          in: 'body',
          schema: {
            type: 'object',
            'x-ms-dynamic-schema': { operationId: 'Missing', parameters: { kind: { parameter: 'kind' } } },
          },
        },
      ],
    });
    expect(fields[1]).toMatchObject({ control: 'dynamic', filledBy: { operationId: 'Missing', needs: ['kind'] } });
    expect(fields[1]?.filledBy?.place).toBeUndefined();
  });
});

describe('broken documents', () => {
  test('a dangling reference is told where it stands', () => {
    const { fields } = detailOf(body({ type: 'object', properties: { leaf: { $ref: '#/definitions/Gone' } } }));
    expect(fields).toMatchObject([
      { control: 'unknown', trouble: 'The reference `#/definitions/Gone` leads nowhere.' },
    ]);
  });

  test('schemas that hold themselves end', () => {
    const definitions = {
      Tree: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          left: { $ref: '#/definitions/Tree' },
          all: { type: 'array', items: { $ref: '#/definitions/Tree' } },
        },
      },
      Loop: { $ref: '#/definitions/Loop' },
      Self: { allOf: [{ $ref: '#/definitions/Self' }] },
    };
    const tree = { $ref: '#/definitions/Tree' };
    const detail = detailOf({ ...body(tree), ...answering(tree) }, { definitions });
    expect(detail.fields.map(({ name }) => name)).toEqual(['name', 'left', 'all']);
    expect(detail.fields[1]?.trouble).toContain('holds itself');
    expect(detail.tokens.length).toBeGreaterThan(2);
    for (const name of ['Loop', 'Self']) {
      const schema = { $ref: `#/definitions/${name}` };
      expect(() => detailOf({ ...body(schema), ...answering(schema) }, { definitions })).not.toThrow();
    }
  });

  test('schemas that hold each other many times are cut, in time', () => {
    const names = Array.from({ length: 30 }, (_, index) => `D${index}`);
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }]));
    const definitions = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]));
    const schema = { $ref: '#/definitions/D0' };
    const detail = detailOf({ ...body(schema), ...answering(schema) }, { definitions });
    expect(detail.shortened).toBe(true);
    expect(detail.fields.length).toBeLessThanOrEqual(300);
    expect(detail.tokens.length).toBeLessThanOrEqual(300);
  });

  const wrong: readonly unknown[] = [
    null,
    7,
    true,
    'text',
    [],
    [null],
    {},
    { $ref: 7 },
    { type: ['string', 'null'] },
    [[]],
  ];

  test.each(wrong.map((value) => [JSON.stringify(value), value]))('%s in any place throws nothing', (_name, value) => {
    const schema = { type: 'object', properties: { a: value }, required: value, allOf: value, items: value };
    const operation = {
      operationId: value,
      summary: value,
      parameters: [
        value,
        { name: value, in: 'body', schema: value },
        { name: 'x', in: 'query', enum: value, default: value },
      ],
      responses: { 200: { schema }, 201: value },
      'x-ms-trigger': value,
      'x-ms-api-annotation': value,
    };
    const dynamic = { 'x-ms-dynamic-values': value, 'x-ms-dynamic-tree': value, 'x-ms-enum-values': value };
    const documents = [
      document({ paths: { '/a': { post: operation, parameters: value }, '/b': value } }),
      document({ paths: { '/a': { post: { ...body({ ...schema, ...dynamic }), ...answering(value) } } } }),
      document({ paths: value, definitions: value, info: value }),
      JSON.stringify(value),
    ];
    const properties = [
      { properties: value },
      { properties: { connectionParameters: value, iconBrandColor: value } },
      { properties: { connectionParameters: { a: value, b: { type: value, uiDefinition: value } } } },
      { properties: { connectionParameterSets: { values: [value, { parameters: value, uiDefinition: value }] } } },
    ];
    for (const definition of documents) {
      for (const part of properties) expect(() => previewOf(definition, JSON.stringify(part))).not.toThrow();
    }
  });

  test.each(['', '{', '[', '"', '{"swagger":"2.0","paths":{"/a":{"get":{'])('the text %j throws nothing', (text) => {
    expect(() => previewOf(text, text)).not.toThrow();
  });

  test('OpenAPI 3 says so', () => {
    expect(previewOf('{"openapi":"3.0.0","paths":{}}').problem).toContain('OpenAPI 3');
  });
});

describe('tokens', () => {
  test('of a webhook are those of its notification', () => {
    const { details } = previewOf(
      document({
        paths: {
          '/hooks': {
            'x-ms-notification-content': { schema: { type: 'object', properties: { cup: { type: 'string' } } } },
            post: { operationId: 'WhenTea', 'x-ms-trigger': 'single', ...answering({ properties: { id: {} } }) },
          },
        },
      }),
    );
    expect(details[0]?.tokens.map(({ label }) => label)).toEqual(['cup']);
  });

  test('are missed in words', () => {
    expect(detailOf({ responses: { 200: { description: 'Done.' } } }).withoutTokens).toContain('no');
    expect(detailOf(answering({ type: 'array', items: { type: 'string' } })).tokens.map(({ label }) => label)).toEqual([
      'Body',
      'Item',
    ]);
  });
});

describe('the connection', () => {
  const connection = (parameters: unknown) =>
    previewOf(document({ paths: {} }), JSON.stringify({ properties: parameters })).connection;

  test('without a file is unknown, without parameters asks nothing', () => {
    expect(previewOf(document({ paths: {} })).connection.kind).toBe('unknown');
    expect(connection({ connectionParameters: {} }).kind).toBe('none');
  });

  test('has fields in their order, sign-ins, gateways, secrets and hidden ones', () => {
    const { ways } = connection({
      connectionParameters: {
        token: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'aad' } },
        gateway: { type: 'gatewaySetting', uiDefinition: { constraints: { tabIndex: 3 } } },
        user: { type: 'string', uiDefinition: { displayName: 'User', constraints: { tabIndex: 2, clearText: false } } },
        'token:TenantId': { type: 'string', uiDefinition: { constraints: { hidden: 'true' } } },
        odd: { type: 'constructor' },
      },
    });
    expect(ways[0]?.fields.map(({ name, control, hidden }) => `${name} ${control} ${hidden}`)).toEqual([
      'token sign-in false',
      'token:TenantId text true',
      'odd unknown false',
      'user secret false',
      'gateway gateway false',
    ]);
    expect(ways[0]?.fields[0]?.provider).toBe('aad');
  });

  test('offers its sets as a choice', () => {
    const { kind, title, ways } = connection({
      connectionParameterSets: {
        uiDefinition: { displayName: 'How to sign in' },
        values: [
          { name: 'key', uiDefinition: { displayName: 'Key' }, parameters: { k: { type: 'securestring' } } },
          { name: 'none' },
        ],
      },
    });
    expect({ kind, title }).toEqual({ kind: 'sets', title: 'How to sign in' });
    expect(ways.map((way) => `${way.title} ${way.fields.length}`)).toEqual(['Key 1', 'none 0']);
  });
});

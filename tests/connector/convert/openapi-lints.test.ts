// Every schema in every place of an OpenAPI document gives a definition that the platform takes.
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { convert, definitionText } from '../../../src/connector/convert';

const schemas: ReadonlyArray<readonly [name: string, schema: unknown]> = [
  ['true', true],
  ['false', false],
  ['nothing', {}],
  ['a list without items', { type: 'array' }],
  ['a list of lists', { type: 'array', items: { type: 'array', items: { $ref: '#/components/schemas/Tea' } } }],
  ['a nullable enum of null', { type: ['null'], enum: [null] }],
  ['an empty enum', { type: 'string', enum: [] }],
  ['a default of another type', { type: 'integer', default: 'three' }],
  ['a default of null', { type: 'string', nullable: true, default: null }],
  ['limits as texts', { type: 'number', minimum: '1', multipleOf: 0, maxLength: -1 }],
  ['an exclusive limit alone', { type: 'number', exclusiveMinimum: true }],
  ['required as a flag', { type: 'object', required: true, properties: { a: { required: true } } }],
  ['required twice', { type: 'object', required: ['a', 'a'], properties: { a: { type: 'string' } } }],
  ['a reference with company', { $ref: '#/components/schemas/Tea', description: 'x', nullable: true }],
  ['a reference to nothing', { $ref: '#/components/schemas/Coffee' }],
  ['a reference to another file', { $ref: 'other.yaml#/Coffee' }],
  ['a reference into a schema', { $ref: '#/components/schemas/Tea/properties/leaf' }],
  ['a reference to an escaped name', { $ref: '#/components/schemas/Tea~1Pot' }],
  ['a reference that goes round', { $ref: '#/components/schemas/Round' }],
  [
    'oneOf with a discriminator',
    { oneOf: [{ $ref: '#/components/schemas/Tea' }], discriminator: { propertyName: 'kind' } },
  ],
  ['anyOf of itself', { anyOf: [{ $ref: '#/components/schemas/Self' }, { type: 'object' }] }],
  ['anyOf in allOf', { allOf: [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, { description: 'x' }] }],
  ['conditions', { type: 'object', if: {}, else: {}, dependentRequired: {}, unevaluatedProperties: false }],
  ['all kinds of 3.1', { $id: 'x', $comment: 'y', contentMediaType: 'image/png', propertyNames: {}, not: {} }],
  ['bytes', { type: 'string', format: 'binary' }],
  ['an open object', { type: 'object', additionalProperties: { type: ['string', 'null'] } }],
  ['patterns', { type: 'object', patternProperties: { '^a': {}, '^b': {} }, additionalProperties: false }],
  ['a type that is none', { type: 'date' }],
];

const components = {
  schemas: {
    Tea: { type: 'object', properties: { leaf: { type: 'string' }, self: { $ref: '#/components/schemas/Tea' } } },
    'Tea/Pot': { type: 'object' },
    Round: { $ref: '#/components/schemas/Ring' },
    Ring: { $ref: '#/components/schemas/Round' },
    Self: { anyOf: [{ $ref: '#/components/schemas/Self' }] },
  },
};
const places: ReadonlyArray<readonly [name: string, make: (schema: unknown) => object]> = [
  ['a query', (schema) => ({ parameters: [{ name: 'q', in: 'query', schema }] })],
  ['a header', (schema) => ({ parameters: [{ name: 'X-Q', in: 'header', schema }] })],
  ['a path', (schema) => ({ parameters: [{ name: 'id', in: 'path', required: true, schema }] })],
  ['a body', (schema) => ({ requestBody: { content: { 'application/json': { schema } } } })],
  [
    'a form',
    (schema) => ({ requestBody: { content: { 'multipart/form-data': { schema: { properties: { f: schema } } } } } }),
  ],
  ['a whole form', (schema) => ({ requestBody: { content: { 'application/x-www-form-urlencoded': { schema } } } })],
  ['an answer', (schema) => ({ responses: { 200: { content: { '*/*': { schema } }, headers: { H: { schema } } } } })],
  [
    'a property',
    (schema) => ({ responses: { '2XX': { content: { 'a/b+json': { schema: { properties: { p: schema } } } } } } }),
  ],
];

describe.each(places)('in %s', (_, make) => {
  it.each(schemas)('%s', (_name, schema) => {
    const source = {
      openapi: '3.1.0',
      info: { title: 'Tea', version: '1' },
      servers: [{ url: 'https://tea.example' }],
      paths: { '/teas/{id}': { post: make(schema) } },
      components: { ...components, schemas: { ...components.schemas, Given: schema } },
    };
    const { definition = {} } = convert(JSON.stringify(source));
    const { diagnostics } = lint(new Map([['apiDefinition.swagger.json', definitionText(definition)]]));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)).toEqual([]);
  });
});

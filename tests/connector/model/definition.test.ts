import { describe, expect, it } from 'vitest';
import { DefinitionModel } from '../../../src/connector/model/definition';
import type { JsonNode } from '../../../src/connector/text/json-node';
import { parseJson } from '../../../src/connector/text/parse-json';

function model(value: unknown): DefinitionModel {
  return new DefinitionModel('apiDefinition.swagger.json', parseJson(JSON.stringify(value)).root as JsonNode);
}

describe('paths and operations', () => {
  it('come in the order of the document, whatever the order of methods', () => {
    const { operations } = model({
      paths: { '/b': { post: { operationId: 'P' }, get: { operationId: 'G' } }, '/a': { delete: {} } },
    });
    expect(operations.map(({ name }) => name)).toEqual(['P', 'G', 'DELETE /a']);
  });

  it('leave out extensions, unknown methods and what is no object', () => {
    const definition = model({
      paths: { 'x-note': {}, '/a': { get: 'nothing', trace: {}, parameters: [] }, '/b': null },
    });
    expect(definition.paths.map(({ template }) => template)).toEqual(['/a']);
    expect(definition.operations).toEqual([]);
  });

  it('are empty where there is nothing to read', () => {
    for (const value of [{}, { paths: [] }, { paths: { '/a': { get: { parameters: {}, responses: [] } } } }]) {
      const { operations, parameters } = model(value);
      expect(operations.flatMap((operation) => [...operation.parameters, ...operation.responses])).toEqual([]);
      expect(parameters).toEqual([]);
    }
  });

  it('know triggers, webhooks and internal operations', () => {
    const [hook, poll, hidden] = model({
      paths: {
        '/hook': { 'x-ms-notification-content': {}, post: { 'x-ms-trigger': 'single' } },
        '/poll': { get: { 'x-ms-trigger': 'batch' } },
        '/hidden': { get: { 'x-ms-visibility': 'internal' } },
      },
    }).operations;
    expect([hook?.isTrigger, hook?.isWebhook]).toEqual([true, true]);
    expect([poll?.isTrigger, poll?.isWebhook]).toEqual([true, false]);
    expect([hidden?.isTrigger, hidden?.isInternal]).toEqual([false, true]);
  });

  it('finds operations by id, of two the first', () => {
    const definition = model({ paths: { '/a': { get: { operationId: 'X' } }, '/b': { get: { operationId: 'X' } } } });
    expect(definition.operationById('X')?.template).toBe('/a');
    expect(definition.operationById('Y')).toBeUndefined();
  });

  it('tells OpenAPI 3 from Swagger 2.0', () => {
    expect(model({ openapi: '3.1.0' }).isOpenApi3).toBe(true);
    expect(model({ openapi: '3.1.0', swagger: '2.0' }).isOpenApi3).toBe(false);
    expect(model({}).isOpenApi3).toBe(false);
  });
});

describe('parameters', () => {
  const shared = model({
    parameters: { Page: { name: 'page', in: 'query' }, Unused: { name: 'unused', in: 'query' } },
    paths: {
      '/a': {
        parameters: [
          { name: 'id', in: 'path' },
          { name: 'lang', in: 'header' },
        ],
        get: {
          operationId: 'Get',
          parameters: [
            { name: 'lang', in: 'header', default: 'en' },
            { $ref: '#/parameters/Page' },
            { $ref: '#/parameters/Lost' },
          ],
        },
        put: { operationId: 'Put', parameters: [{ name: 'lang', in: 'query' }, { $ref: '#/parameters/Page' }] },
      },
    },
  });

  it('are the own ones first and those of the path that are not overridden', () => {
    const list = (id: string) =>
      shared.operationById(id)?.parameters.map((parameter) => `${parameter.node.pointer} ${parameter.shared}`);
    expect(list('Get')).toEqual([
      '/paths/~1a/get/parameters/0 false',
      '/parameters/Page false',
      '/paths/~1a/parameters/0 true',
    ]);
    // The same name at another place overrides nothing.
    expect(list('Put')).toEqual([
      '/paths/~1a/put/parameters/0 false',
      '/parameters/Page false',
      '/paths/~1a/parameters/0 true',
      '/paths/~1a/parameters/1 true',
    ]);
  });

  it('come once each, with all who use them', () => {
    const views = shared.parameters.map(({ node, users }) => [node.pointer, users.map(({ name }) => name).join(' ')]);
    expect(Object.fromEntries(views)).toEqual({
      '/paths/~1a/get/parameters/0': 'Get',
      '/parameters/Page': 'Get Put',
      '/paths/~1a/parameters/0': 'Get Put',
      '/paths/~1a/put/parameters/0': 'Put',
      '/paths/~1a/parameters/1': 'Put',
      '/parameters/Unused': '',
    });
    expect(views.length).toBe(6);
  });

  it('say where they are listed first', () => {
    const page = shared.parameters.find(({ name }) => name === 'page');
    expect(page?.site.pointer).toBe('/paths/~1a/get/parameters/1');
  });

  it('survive parameters that refer to themselves', () => {
    const definition = model({
      parameters: { Loop: { $ref: '#/parameters/Loop' } },
      paths: { '/a': { get: { parameters: [{ $ref: '#/parameters/Loop' }] } } },
    });
    expect(definition.operations[0]?.parameters).toEqual([]);
    expect(definition.parameters).toEqual([]);
  });
});

describe('responses', () => {
  it('are followed to the shared ones, and kept when they lead nowhere', () => {
    const [operation] = model({
      responses: { Gone: { description: 'Gone.' } },
      paths: {
        '/a': {
          get: {
            responses: { '200': {}, '410': { $ref: '#/responses/Gone' }, '500': { $ref: '#/responses/No' }, 'x-a': {} },
          },
        },
      },
    }).operations;
    expect(operation?.responses.map(({ code, site, node }) => [code, site.pointer, node?.pointer])).toEqual([
      ['200', '/paths/~1a/get/responses/200', '/paths/~1a/get/responses/200'],
      ['410', '/paths/~1a/get/responses/410', '/responses/Gone'],
      ['500', '/paths/~1a/get/responses/500', undefined],
    ]);
  });
});

// Changes of operations: the official sentences, their places, and which operation became which.
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/connector/compare';
import { answerSchema, files, kindsOf, library, only, operation, whenChanged, whenUndone } from './make';

describe('an operation', () => {
  it('that is gone has the official sentence and place', () => {
    const change = only(
      whenChanged((definition) => {
        definition.paths = { '/other': { get: { operationId: 'Other', responses: {} } } };
        definition.paths['/other'] = undefined;
      }),
    );
    expect(change).toMatchObject({
      kind: 'operation-deleted',
      verdict: 'breaking',
      message: 'The operation `FindBooks` is gone.',
      was: '`POST /books/{shelf}`',
      operations: ['FindBooks'],
      official: {
        message: 'The operation has been deleted. This change breaks existing flows.',
        valuePath: 'operation/FindBooks',
        source: 'NewSwagger',
      },
      old: { pointer: '/paths/~1books~1{shelf}/post' },
      new: { pointer: '/paths' },
    });
  });

  it('with another id is told as such, and otherwise compared', () => {
    const result = whenChanged((definition) => {
      operation(definition).operationId = 'SearchBooks';
      operation(definition).parameters[1].type = 'integer';
    });
    expect(kindsOf(result)).toEqual(['operation-id-changed', 'input-type-changed']);
    expect(result.changes[0]?.official?.valuePath).toBe('operation/FindBooks');
    expect(result.changes[0]?.message).toBe('The operation id was `FindBooks`; it is `SearchBooks` now.');
  });

  it('that moved to another path is found by its id', () => {
    const change = only(
      whenChanged((definition) => {
        definition.paths = { '/shelves/{shelf}': definition.paths['/books/{shelf}'] };
      }),
    );
    expect(change.official).toEqual({
      message: 'The path template has been changed for the operation.',
      valuePath: 'operation/FindBooks',
      source: 'NewSwagger',
    });
  });

  it('with another method is told once', () => {
    const result = whenChanged((definition) => {
      const item = definition.paths['/books/{shelf}'];
      item.put = item.post;
      item.post = undefined;
    });
    expect(only(result)).toMatchObject({ kind: 'operation-method-changed', was: '`POST`', is: '`PUT`' });
  });

  it('that is hidden has the official place with the extension', () => {
    const hide = (definition: unknown) => {
      operation(definition)['x-ms-visibility'] = 'internal';
    };
    expect(only(whenChanged(hide)).official).toEqual({
      message: 'The operation has been hidden. This change breaks the designer for existing flows.',
      valuePath: 'operation/FindBooks/x-ms-visibility',
      source: 'NewSwagger',
    });
    expect(only(whenUndone(hide))).toMatchObject({ kind: 'operation-shown', verdict: 'safe' });
  });

  it('is retired the right way: deprecated, with a new version beside it', () => {
    const result = whenChanged((definition) => {
      operation(definition).deprecated = true;
      definition.paths['/v2/books/{shelf}'] = {
        post: {
          ...operation(library()),
          operationId: 'FindBooks_V2',
          'x-ms-api-annotation': { family: 'FindBooks', revision: 2, status: 'Preview' },
        },
      };
    });
    expect(kindsOf(result)).toEqual(['operation-deprecated', 'operation-version-added']);
    expect(result.summary).toEqual({ breaking: 0, risky: 0, safe: 2 });
    expect(result.changes[1]?.message).toBe('The operation `FindBooks_V2` is a new version of `FindBooks`.');
  });

  it('without a family is simply new', () => {
    const result = whenChanged((definition) => {
      definition.paths['/more'] = { get: { operationId: 'More', responses: {} } };
    });
    expect(only(result)).toMatchObject({ kind: 'operation-added', verdict: 'safe', operations: ['More'] });
  });

  it('that never had an id is found by its place', () => {
    const strip = (definition: ReturnType<typeof library>) => {
      operation(definition).operationId = undefined;
      return definition;
    };
    const changed = strip(library());
    answerSchema(changed).properties.total = undefined;
    const change = only(compare(files(strip(library())), files(changed)));
    expect(change).toMatchObject({ kind: 'output-deleted', operations: ['POST /books/{shelf}'] });
    expect(change.official).toBeUndefined();
  });

  it('whose id stands twice is compared once, and a note says so', () => {
    const result = whenChanged((definition) => {
      definition.paths['/twice'] = { get: { operationId: 'FindBooks', responses: {} } };
    });
    expect(result.changes).toEqual([]);
    expect(result.notes.map(({ message }) => message)).toEqual([
      'The id `FindBooks` stands more than once in the new version; only its first operation was compared.',
    ]);
  });

  it.each([
    ['operation-text-changed', 'safe', { summary: 'Look for books' }],
    ['operation-paging-changed', 'risky', { 'x-ms-pageable': { nextLinkName: 'next' } }],
    ['operation-annotation-changed', 'safe', { 'x-ms-api-annotation': { family: 'FindBooks', revision: 1 } }],
    ['action-became-trigger', 'breaking', { 'x-ms-trigger': 'batch' }],
  ])('has a change %s', (kind, verdict, members) => {
    expect(only(whenChanged((definition) => Object.assign(operation(definition), members)))).toMatchObject({
      kind,
      verdict,
    });
  });

  it('takes other content types: only one that is gone counts', () => {
    const withTypes = (types: string[]) => ({ ...library(), consumes: types });
    const result = compare(files(withTypes(['application/json'])), files(withTypes(['application/xml'])));
    expect(only(result)).toMatchObject({ kind: 'operation-content-type-changed', was: '`application/json`' });
    expect(
      compare(files(withTypes(['application/json'])), files(withTypes(['application/json', 'text/xml']))).changes,
    ).toEqual([]);
  });
});

describe('a trigger', () => {
  const hook = (schema: unknown, extra: object = {}) => ({
    ...library(),
    paths: {
      '/hooks': {
        'x-ms-notification-content': { schema },
        post: {
          operationId: 'WhenLent',
          'x-ms-trigger': 'single',
          parameters: [
            {
              name: 'hook',
              in: 'body',
              schema: { type: 'object', properties: { url: { type: 'string', 'x-ms-notification-url': true } } },
            },
          ],
          responses: { 201: { description: 'Made.' } },
          ...extra,
        },
      },
    },
  });
  const schema = { type: 'object', properties: { id: { type: 'string' }, day: { type: 'string' } } };

  it('has its callback compared as output', () => {
    const changed = hook({ type: 'object', properties: { id: { type: 'integer' } } });
    const result = compare(files(hook(schema)), files(changed));
    expect(result.changes.map(({ kind, message }) => [kind, message])).toEqual([
      ['output-deleted', 'The output `day` is gone.'],
      ['output-type-changed', 'The type of the output `id` was `string`; it is `integer` now.'],
    ]);
  });

  it('changes its kind, or its way, or stops to be one', () => {
    expect(kindsOf(compare(files(hook(schema)), files(hook(schema, { 'x-ms-trigger': 'batch' }))))).toEqual([
      'trigger-kind-changed',
    ]);
    expect(kindsOf(compare(files(hook(schema)), files(hook(schema, { 'x-ms-trigger': undefined }))))).toEqual([
      'trigger-became-action',
    ]);
    const polling = hook(schema, { parameters: [] });
    const { 'x-ms-notification-content': _content, ...item } = polling.paths['/hooks'];
    const result = compare(files(hook(schema)), files({ ...polling, paths: { '/hooks': item } }));
    expect(kindsOf(result)).toContain('trigger-way-changed');
  });

  it('sends its address under another name', () => {
    const moved = hook(schema, {
      parameters: [
        {
          name: 'hook',
          in: 'body',
          schema: {
            type: 'object',
            properties: { url: { type: 'string' }, callback: { type: 'string', 'x-ms-notification-url': true } },
          },
        },
      ],
    });
    const result = compare(files(hook(schema)), files(moved));
    expect(result.changes[0]).toMatchObject({
      kind: 'notification-url-moved',
      was: '`hook/url`',
      is: '`hook/callback`',
    });
  });
});

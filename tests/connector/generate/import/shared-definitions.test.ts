// Bodies that are definitions: they come in as answers of their own, are edited once, and tell who else uses them.
import { describe, expect, it } from 'vitest';
import { connectorFiles, definitionUsers, generatePackage, readAnswers } from '../../../../src/connector/generate';
import { baseAnswers } from '../sample-answers';
import { definitionName, edited, type Files, imported, json, type Raw } from './edited';

const reference = { $ref: '#/definitions/New~1Entry' };

const entry = {
  type: 'object',
  'x-own': 1,
  required: ['text'],
  properties: {
    text: { type: 'string', maxLength: 80, default: 'Fog', 'x-ms-visibility': 'important' },
    kind: { type: 'string', enum: ['ship'] },
    author: { $ref: '#/definitions/Author' },
  },
};

/** The sample with two calls that send one definition, and one that answers with it through another. */
function sample(): Files {
  const { files } = generatePackage(baseAnswers);
  const given = new Map(files.map(({ path, content }) => [path, content]));
  const definition = json(given, definitionName);
  const body = (schema: object) => [{ name: 'body', in: 'body', required: true, 'x-ms-summary': 'Body', schema }];
  const add = definition.paths['/entries'].post;
  add.parameters = body(reference);
  definition.paths['/more'] = {
    put: { ...add, operationId: 'PutMore', parameters: body(reference) },
    get: {
      ...definition.paths['/entries/{entryId}'].get,
      operationId: 'GetMore',
      parameters: [],
      responses: { '200': { description: 'All.', schema: { $ref: '#/definitions/All' } } },
    },
  };
  definition.definitions = {
    'New/Entry': entry,
    Author: { type: 'object', properties: { name: { type: 'string' }, wrote: { $ref: '#/definitions/All' } } },
    All: { type: 'object', properties: { all: { type: 'array', items: reference } } },
  };
  return given.set(definitionName, JSON.stringify(definition, undefined, 2));
}

describe('a body that is a definition', () => {
  it('comes in with the definition as an answer of its own', () => {
    const { raw } = imported(sample());
    const add = raw.operations.find(({ method, path }: Raw) => method === 'post' && path === '/entries');
    expect(add.body.schema).toEqual(reference);
    expect(raw.definitions).toEqual({
      'New/Entry': {
        schema: {
          type: 'object',
          'x-own': 1,
          properties: {
            text: { type: 'string', maxLength: 80 },
            kind: { type: 'string' },
            author: { $ref: '#/definitions/Author' },
          },
        },
        required: ['text'],
        properties: {
          text: { default: 'Fog', visibility: 'important' },
          kind: { enum: [{ value: 'ship', title: 'ship' }] },
        },
      },
    });
    expect(edited(sample(), () => {}).definition).toEqual([]);
  });

  it.each<[string, (definition: Raw) => void, readonly string[]]>([
    ['words', ({ properties }) => Object.assign(properties.text, { summary: 'Text' }), ['/properties/text/title']],
    ['what is required', (told) => Object.assign(told, { required: ['kind'] }), ['/required/0']],
    ['nothing that is required', (told) => delete told.required, ['/required']],
    [
      'the schema',
      ({ schema }) => Object.assign(schema.properties.text, { maxLength: 9 }),
      ['/properties/text/maxLength'],
    ],
  ])('is edited once, with %s', (_, edit, pointers) => {
    const { definition } = edited(sample(), (raw) => edit(raw.definitions['New/Entry']));
    expect(definition).toEqual(pointers.map((pointer) => `/definitions/New~1Entry${pointer}`));
  });

  it('may be told apart from the others', () => {
    const { made } = edited(sample(), (raw) => {
      const add = raw.operations.find(({ method, path }: Raw) => method === 'post' && path === '/entries');
      const { schema: _, ...rest } = add.body;
      add.body = { ...rest, ...raw.definitions['New/Entry'] };
    });
    const { paths, definitions } = json(made, definitionName);
    expect(paths['/entries'].post.parameters[0].schema.properties.text).toEqual(entry.properties.text);
    expect(paths['/entries'].post.parameters[0].schema).not.toHaveProperty('$ref');
    expect(paths['/more'].put.parameters[0].schema).toEqual(reference);
    expect(definitions['New/Entry']).toEqual(entry);
  });

  it('says who uses it, also through other definitions', () => {
    expect(definitionUsers(sample(), ['New/Entry', 'Author', 'Nobody'])).toEqual({
      'New/Entry': [
        { id: 'CreateEntries', sends: true, answers: false },
        { id: 'PutMore', sends: true, answers: false },
        { id: 'GetMore', sends: false, answers: true },
      ],
      Author: [
        { id: 'CreateEntries', sends: true, answers: false },
        { id: 'PutMore', sends: true, answers: false },
        { id: 'GetMore', sends: false, answers: true },
      ],
      Nobody: [],
    });
    expect(definitionUsers(new Map(), ['New/Entry'])).toEqual({ 'New/Entry': [] });
  });

  it('is checked like any body, and a webhook without imported files cannot have one', () => {
    const { problems } = edited(sample(), (raw) => {
      raw.definitions['New/Entry'].properties.txet = { summary: 'Text' };
    });
    expect(problems.map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/definitions/New~1Entry/properties', 'The definition has no property `txet`. Did you mean `text`?'],
    ]);
    const trigger = {
      kind: 'webhook',
      path: '/hooks',
      summary: 'When it rains',
      description: 'This operation triggers when it rains.',
      hint: 'To see it work now, make rain.',
      callback: 'url',
      body: { schema: { $ref: '#/definitions/Rain' } },
      notification: { example: { mm: 1 } },
      unsubscribe: { path: '/hooks/{id}' },
    };
    const { problems: others } = readAnswers(JSON.stringify({ ...baseAnswers, triggers: [trigger] }));
    expect(others.map(({ pointer }) => pointer)).toEqual(['/triggers/0/body/schema/$ref']);
  });

  it('is written for a connector that was never imported', () => {
    const { answers, problems } = readAnswers(
      JSON.stringify({
        ...baseAnswers,
        operations: baseAnswers.operations.map((one) =>
          one.method === 'post' ? { ...one, body: { schema: { $ref: '#/definitions/Entry' } } } : one,
        ),
        definitions: {
          Entry: {
            schema: { type: 'object', properties: { text: { type: 'string' } } },
            properties: { text: { summary: 'Text' } },
          },
        },
      }),
    );
    expect(problems).toEqual([]);
    if (answers === undefined) throw new Error('nothing was read');
    const { definitions } = json(connectorFiles(generatePackage(answers)), definitionName);
    expect(definitions).toEqual({ Entry: { type: 'object', properties: { text: { type: 'string', title: 'Text' } } } });
  });
});

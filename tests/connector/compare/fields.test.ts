// Changes of inputs and outputs: which kind each is, what the official tool says, where it points.
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/connector/compare';
import { answerSchema, bodySchema, files, kindsOf, library, only, operation, whenChanged, whenUndone } from './make';

const parameters = (definition: unknown) => operation(definition).parameters;

describe('an input', () => {
  it('that is new and required has the official sentence, in the body and beside it', () => {
    const inBody = whenChanged((definition) => {
      bodySchema(definition).properties.place.required = ['street'];
      bodySchema(definition).properties.place.properties.street = { type: 'string' };
    });
    expect(only(inBody)).toMatchObject({
      kind: 'required-input-added',
      verdict: 'breaking',
      message: 'The input `place/street` is new and required.',
      official: {
        message: 'The required input field has been added. Existing flows will not send this new field.',
        valuePath: 'operation/FindBooks/parameter/body/schema/place/street',
      },
    });
    const beside = whenChanged((definition) => {
      parameters(definition).push({ name: 'page', in: 'query', required: true, type: 'integer' });
    });
    expect(only(beside).official).toMatchObject({
      message: 'The required parameter has been added.',
      valuePath: 'operation/FindBooks/parameter/page',
    });
  });

  it('that became required has the official sentence', () => {
    const change = only(whenChanged((definition) => void bodySchema(definition).required.push('year')));
    expect(change.official).toMatchObject({
      message: 'The input field has been changed from optional to required.',
      valuePath: 'operation/FindBooks/parameter/body/schema/year/required',
    });
  });

  it('that lost a value of its list has the official sentence', () => {
    const change = only(
      whenChanged((definition) => void bodySchema(definition).properties.place.properties.town.enum.pop()),
    );
    expect(change.official).toMatchObject({
      message:
        'An enum value has been removed from the input field. Existing flows may have this value chosen and will continue to send it.',
      valuePath: 'operation/FindBooks/parameter/body/schema/place/town/enum',
    });
  });

  it('that moved has the official sentence', () => {
    const change = only(
      whenChanged((definition) => {
        parameters(definition)[1].in = 'header';
      }),
    );
    expect(change).toMatchObject({
      kind: 'parameter-location-changed',
      was: '`query`',
      is: '`header`',
      old: { pointer: '/paths/~1books~1{shelf}/post/parameters/1/in' },
      official: {
        message:
          'The location has been changed for the parameter. Existing flows will continue to send the parameter in the old location.',
        valuePath: 'operation/FindBooks/parameter/sort',
      },
    });
  });

  it('that gets a list of values has the official sentence', () => {
    const change = only(
      whenChanged((definition) => {
        bodySchema(definition).properties.words.enum = ['a', 'b'];
      }),
    );
    expect(change).toMatchObject({
      kind: 'input-enum-added',
      official: {
        message:
          'The list of enum values has been added to the input field. Existing flows may use values outside of this list.',
        valuePath: 'operation/FindBooks/parameter/body/schema/words/enum',
      },
    });
  });

  const town = (definition: unknown) => bodySchema(definition).properties.place.properties.town;
  const year = (definition: unknown) => bodySchema(definition).properties.year;

  it.each<[string, string, (definition: unknown) => void]>([
    ['input-deleted', 'breaking', (d) => void parameters(d).splice(1, 1)],
    ['input-deleted', 'breaking', (d) => void delete bodySchema(d).properties.year],
    ['input-became-required', 'breaking', (d) => void bodySchema(d).required.push('year')],
    ['input-became-optional', 'safe', (d) => void delete bodySchema(d).required],
    ['input-became-optional', 'safe', (d) => void delete parameters(d)[2].required],
    ['optional-input-added', 'safe', (d) => void parameters(d).push({ name: 'p', in: 'query', type: 'string' })],
    [
      'required-hidden-input-added',
      'risky',
      (d) =>
        void parameters(d).push({
          name: 'p',
          in: 'query',
          type: 'string',
          required: true,
          default: '1',
          'x-ms-visibility': 'internal',
        }),
    ],
    ['input-hidden', 'breaking', (d) => Object.assign(parameters(d)[1], { 'x-ms-visibility': 'internal' })],
    ['input-hidden', 'breaking', (d) => Object.assign(year(d), { 'x-ms-visibility': 'internal' })],
    ['body-renamed', 'breaking', (d) => Object.assign(parameters(d)[2], { name: 'query' })],
    ['input-type-changed', 'breaking', (d) => Object.assign(year(d), { type: 'string' })],
    ['input-type-loosened', 'risky', (d) => Object.assign(year(d), { type: 'number' })],
    ['input-type-loosened', 'risky', (d) => void delete year(d).type],
    ['input-format-changed', 'risky', (d) => Object.assign(year(d), { format: 'int64' })],
    ['input-enum-values-removed', 'breaking', (d) => void town(d).enum.pop()],
    ['input-enum-widened', 'safe', (d) => void town(d).enum.push('Bath')],
    ['input-enum-widened', 'safe', (d) => void delete town(d).enum],
    ['default-changed', 'risky', (d) => Object.assign(parameters(d)[1], { default: 'year' })],
    ['input-limit-narrowed', 'risky', (d) => Object.assign(year(d), { maximum: 2000 })],
    ['input-limit-narrowed', 'risky', (d) => Object.assign(year(d), { minimum: 1 })],
    ['input-limit-narrowed', 'risky', (d) => Object.assign(town(d), { pattern: '^H' })],
    ['input-writing-changed', 'risky', (d) => Object.assign(parameters(d)[0], { 'x-ms-url-encoding': 'double' })],
    [
      'input-schema-source-changed',
      'risky',
      (d) => Object.assign(bodySchema(d), { 'x-ms-dynamic-schema': { operationId: 'A' } }),
    ],
    ['input-text-changed', 'safe', (d) => Object.assign(year(d), { 'x-ms-summary': 'The Year' })],
  ])('has a change %s (%s)', (kind, verdict, change) => {
    expect(only(whenChanged(change))).toMatchObject({ kind, verdict });
  });

  it.each<[string, string, (definition: unknown) => void]>([
    ['input-shown', 'safe', (d) => Object.assign(year(d), { 'x-ms-visibility': 'internal' })],
    ['input-limit-widened', 'safe', (d) => Object.assign(year(d), { maximum: 2000 })],
    [
      'input-schema-source-removed',
      'breaking',
      (d) => Object.assign(bodySchema(d), { 'x-ms-dynamic-schema': { operationId: 'A' } }),
    ],
  ])('has the way back as %s (%s)', (kind, verdict, change) => {
    expect(only(whenUndone(change))).toMatchObject({ kind, verdict });
  });

  it('whose hidden default changes breaks flows', () => {
    const hidden = (value: string) => {
      const definition = library();
      Object.assign(parameters(definition)[1], { default: value, 'x-ms-visibility': 'internal' });
      return files(definition);
    };
    expect(only(compare(hidden('1'), hidden('2')))).toMatchObject({
      kind: 'hidden-default-changed',
      verdict: 'breaking',
    });
  });

  it('of several operations is one change that names them all', () => {
    const shared = (type: string) => {
      const operationOf = (operationId: string) => ({
        operationId,
        parameters: [{ $ref: '#/parameters/Page' }],
        responses: {},
      });
      return files({
        ...library(),
        paths: { '/a': { get: operationOf('A') }, '/b': { get: operationOf('B') } },
        parameters: { Page: { name: 'page', in: 'query', type } },
      });
    };
    expect(only(compare(shared('string'), shared('integer'))).operations).toEqual(['A', 'B']);
  });
});

describe('an output', () => {
  const book = (definition: { definitions: { Book: { properties: Record<string, unknown> } } }) =>
    definition.definitions.Book;

  it('that changed its type has the official sentence, with `items` in the place', () => {
    const change = only(
      whenChanged((definition) => {
        book(definition).properties.id = { type: 'integer' };
      }),
    );
    expect(change).toMatchObject({
      kind: 'output-type-changed',
      message: 'The type of the output `books[]/id` was `string`; it is `integer` now.',
      new: { pointer: '/definitions/Book/properties/id/type' },
      official: {
        message:
          'The type has been changed for the output field. Existing flows may be broken if they are using this field and actual payload has been changed.',
        valuePath: 'operation/FindBooks/responses/200/schema/books/items/id/type',
      },
    });
  });

  it('that is gone has the official sentence', () => {
    const change = only(
      whenChanged((definition) => {
        delete book(definition).properties.lent;
      }),
    );
    expect(change).toMatchObject({
      kind: 'output-deleted',
      message: 'The output `books[]/lent` is gone.',
      official: {
        message:
          'The output field has been deleted. Existing flows may be broken if they are using this field and actual payload has been changed.',
        valuePath: 'operation/FindBooks/responses/200/schema/books/items/lent',
      },
    });
  });

  it('moved into `allOf` or behind a reference is where it was', () => {
    const result = whenChanged((definition) => {
      const { properties, required } = definition.definitions.Book;
      definition.definitions.Thing = { type: 'object', required, properties: { id: properties.id } };
      delete properties.id;
      definition.definitions.Book = { allOf: [{ $ref: '#/definitions/Thing' }, { type: 'object', properties }] };
      answerSchema(definition).properties.total = { $ref: '#/definitions/Number' };
      definition.definitions.Number = { type: 'integer' };
    });
    expect(result.changes).toEqual([]);
    expect(result.sameness).toBe('different');
  });

  it.each<[string, string, (definition: Parameters<typeof book>[0]) => void]>([
    ['output-added', 'safe', (d) => Object.assign(book(d).properties, { more: { type: 'string' } })],
    [
      'output-hidden',
      'risky',
      (d) => Object.assign(book(d).properties, { id: { type: 'string', 'x-ms-visibility': 'internal' } }),
    ],
    ['output-became-optional', 'risky', (d) => Object.assign(book(d), { required: [] })],
    [
      'output-format-changed',
      'breaking',
      (d) => Object.assign(book(d).properties, { id: { type: 'string', format: 'date' } }),
    ],
    ['output-type-given-or-taken', 'risky', (d) => Object.assign(book(d).properties, { id: {} })],
    ['answer-removed', 'breaking', (d) => void delete operation(d).responses[200].schema],
    ['answer-removed', 'breaking', (d) => void delete operation(d).responses[200]],
    [
      'answer-code-changed',
      'risky',
      (d) => Object.assign(operation(d), { responses: { 201: operation(d).responses[200] } }),
    ],
    [
      'output-schema-source-changed',
      'risky',
      (d) => Object.assign(answerSchema(d), { 'x-ms-dynamic-schema': { operationId: 'A' } }),
    ],
  ])('has a change %s (%s)', (kind, verdict, change) => {
    expect(only(whenChanged(change))).toMatchObject({ kind, verdict });
  });

  it('can be a value that is new to flows', () => {
    const withValues = (values: string[]) => {
      const definition = library();
      answerSchema(definition).properties.state = { type: 'string', enum: values };
      return files(definition);
    };
    expect(kindsOf(compare(withValues(['a']), withValues(['a', 'b'])))).toEqual(['output-enum-values-added']);
    expect(kindsOf(compare(withValues(['a', 'b']), withValues(['a'])))).toEqual(['output-enum-narrowed']);
  });

  it('without its list of values, or in another format, has the official sentence', () => {
    const withState = (state: object) => {
      const definition = library();
      answerSchema(definition).properties.state = { type: 'string', ...state };
      return files(definition);
    };
    const officialOf = (was: object, is: object) => only(compare(withState(was), withState(is))).official;
    expect(officialOf({ enum: ['a'] }, {})).toMatchObject({
      message: 'The list of enum values has been removed from the output field.',
      valuePath: 'operation/FindBooks/responses/200/schema/state/enum',
    });
    expect(officialOf({ format: 'date' }, { format: 'date-time' })).toMatchObject({
      message:
        'The type format has been changed for the output field. Existing flows may be broken if they are using this field and actual payload has been changed.',
      valuePath: 'operation/FindBooks/responses/200/schema/state/format',
    });
  });
});

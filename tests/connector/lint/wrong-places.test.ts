// What stands in the wrong place, or is written as in another dialect, is one finding with a repair that moves it.
import { describe, expect, it } from 'vitest';
import { type Change, definitionFile } from '../rules/sample';
import { newFindings as keys, sample } from './new-findings';

type Root = Record<string, unknown>;

describe('what stands in the wrong place, or is written as in another dialect,', () => {
  const list = '/paths/~1books/get';
  const bookId = '/parameters/BookId';
  const root = () => JSON.parse(sample(definitionFile)) as Root;
  const at = (pointer: string) =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((node, key) => (node as Root)[key.replaceAll('~1', '/')], root());
  const operation = at(list) as Root & { responses: Record<string, Root> };
  const { responses, ...bare } = operation;
  const { 200: listed } = responses;
  const { schema, ...described } = listed as Root;
  const parameter = at(bookId) as Root;
  const { type, ...untyped } = parameter;
  const { host, basePath, ...hostless } = root();
  const { definitions, ...undefinedRoot } = root();
  const body = (at('/paths/~1loans/post/parameters') as Root[]).findIndex((each) => each.in === 'body');
  const bodyAt = `/paths/~1loans/post/parameters/${body}`;
  const { schema: _schema, ...bodyRest } = at(bodyAt) as Root;
  const newLoan = at('/definitions/NewLoan') as Root;
  const toComponents = (text: string) => text.replaceAll('#/definitions/', '#/components/schemas/');
  const whole = (value: unknown) => ({ files: { [definitionFile]: JSON.stringify(value, null, 2) } });

  it.each<[string, Change, string, string, string]>([
    [
      '`servers` for the host',
      whole({ ...hostless, servers: [{ url: `https://${String(host)}${String(basePath ?? '')}` }] }),
      'member-known',
      'Write it as `host`',
      'host-required',
    ],
    [
      '`components`, with all references',
      whole({
        ...JSON.parse(toComponents(JSON.stringify(undefinedRoot))),
        components: { schemas: JSON.parse(toComponents(JSON.stringify(definitions))) },
      }),
      'member-known',
      'Take it out of `components`',
      'schema-reference-form',
    ],
    [
      '`content` in a response',
      { set: { [`${list}/responses/200`]: { ...described, content: { 'application/json': { schema } } } } },
      'member-known',
      'Take it out of `content`',
      'response-schema-for-designer',
    ],
    [
      'a `schema` on a parameter of the path',
      { set: { [bookId]: { ...untyped, schema: { type } } } },
      'parameter-schema-only-in-body',
      'Take it out of `schema`',
      'parameter-type-required',
    ],
    [
      'a body in the query',
      { set: { [`${bodyAt}/in`]: 'query' } },
      'parameter-schema-only-in-body',
      'Write `body`',
      'parameter-type-required',
    ],
    [
      'a body in what is no place',
      { set: { [`${bodyAt}/in`]: 'json' } },
      'value-from-list',
      'Write `body`',
      'parameter-schema-only-in-body',
    ],
    [
      'a value of the path in what is no place',
      {
        set: { '/paths/~1books~1{bookId}/get/parameters/0': { ...parameter, in: 'url' } },
        remove: ['/parameters/BookId'],
      },
      'value-from-list',
      'Write `path`',
      'operation-path-variables-defined',
    ],
    [
      'the schema of a body beside its name',
      {
        set: {
          [bodyAt]: { ...newLoan, ...bodyRest },
        },
        remove: ['/definitions/NewLoan'],
      },
      'parameter-body-schema-required',
      'Put them into `schema`',
      'parameter-body-uses-schema',
    ],
    [
      'a path parameter that no path names and that is not required',
      {
        set: {
          [`${list}/parameters/3`]: {
            name: 'shelf',
            in: 'path',
            required: false,
            type: 'string',
            description: 'The shelf.',
            'x-ms-summary': 'Shelf',
          },
        },
      },
      'parameter-path-in-template',
      'Write `query`',
      'parameter-path-required',
    ],
    [
      'responses beside an empty list of them',
      { set: { [list]: { ...bare, responses: {}, 200: listed } } },
      'member-known',
      'Move it into `responses`',
      'response-required',
    ],
    [
      'responses without their list',
      { set: { [list]: { ...bare, 200: listed } } },
      'member-known',
      'Put them into `responses`',
      'response-required',
    ],
    [
      'a description in the place of a response',
      { set: { [`${list}/responses`]: { 200: { schema }, description: 'All books of the library.' } } },
      'json-type-correct',
      'Move it into `200`',
      'response-description-required',
    ],
    [
      'a schema in the place of a response',
      { set: { [`${list}/responses`]: { 200: described, schema } } },
      'response-code-valid',
      'Move it into `200`',
      'response-schema-for-designer',
    ],
    [
      'a response without its code',
      { set: { [`${list}/responses`]: listed } },
      'json-type-correct',
      'Put them into `200`',
      'response-code-valid',
    ],
    [
      'an operation in itself',
      { set: { [list]: { get: operation } } },
      'member-known',
      'Take it out of `get`',
      'operation-id-required',
    ],
    [
      'the id under another name',
      { set: { [`${list}/id`]: operation.operationId }, remove: [`${list}/operationId`] },
      'member-known',
      'Rename to `operationId`',
      'operation-id-required',
    ],
    [
      'a summary as an extension',
      { set: { [`${list}/x-ms-summary`]: operation.summary }, remove: [`${list}/summary`] },
      'extension-in-place',
      'Rename to `summary`',
      'operation-summary-required',
    ],
  ])('is one finding: %s', (_name, change, rule, fix, consequence) => {
    const [finding, ...others] = keys(change);
    expect(others.map((other) => other.rule)).toEqual([]);
    expect([finding?.rule, finding?.fixes[0]?.title]).toEqual([rule, fix]);
    expect(finding?.consequences?.map((followed) => followed.rule)).toContain(consequence);
  });

  it.each([
    ['under a word that is no method', { list: operation }, 'Rename to `get`'],
    ['without a method', operation, 'Put them into `get`'],
  ])('is proposed a method, where an operation stands %s', (_name, path, title) => {
    const told = keys({ set: { '/paths/~1books': path } });
    expect(new Set(told.flatMap(({ rule }) => rule))).toEqual(new Set(['path-item-member-known']));
    expect(told[0]?.fixes[0]?.title).toBe(title);
  });

  it('is told beside a fault of its own in what is rewritten', () => {
    const flat = { ...newLoan, ...bodyRest, 'x-ms-summary': 'Loan '.repeat(20).trim() };
    const told = keys({ set: { [bodyAt]: flat }, remove: ['/definitions/NewLoan'] });
    expect(told.map(({ rule }) => rule)).toEqual(['parameter-body-schema-required', 'parameter-summary-max-length']);
  });
});

/** Dynamic calls: which are found, what they pass, and which operations they belong to. */
import { describe, expect, it } from 'vitest';
import { DefinitionModel } from '../../../src/connector/model/definition';
import { dynamicCalls } from '../../../src/connector/model/dynamic';
import { parseJson } from '../../../src/connector/text/parse-json';
import { type Change, definitionFile, sampleWith } from '../rules/sample';

function callsOf(change: Change) {
  const { root } = parseJson(String(sampleWith(change).get(definitionFile)));
  if (root === undefined) throw new Error('no document');
  return dynamicCalls(new DefinitionModel('a.json', root));
}

const byBook = {
  'x-ms-dynamic-list': { operationId: 'GetBook', parameters: { bookId: { parameterReference: 'id' } } },
};

describe('dynamic calls', () => {
  it('are found with role, target and place', () => {
    expect(
      callsOf({}).map(({ role, extension, target, host, sources }) => [
        role,
        extension,
        target?.id,
        host.pointer,
        sources.map(({ id }) => id),
      ]),
    ).toEqual([
      ['values', 'x-ms-dynamic-values', 'ListBranches', '/paths/~1books/get/parameters/1', ['SearchBooks']],
      ['list', 'x-ms-dynamic-list', 'ListBranches', '/paths/~1books/get/parameters/1', ['SearchBooks']],
    ]);
  });

  it('of a tree are two', () => {
    const tree = {
      open: { operationId: 'ListBranches' },
      browse: { operationId: 'GetBook', parameters: { bookId: { selectedItemValuePath: 'id' } } },
    };
    const calls = callsOf({ set: { '/definitions/Book/properties/id/x-ms-dynamic-tree': tree } });
    expect(calls.filter(({ extension }) => extension === 'x-ms-dynamic-tree').map(({ role }) => role)).toEqual([
      'open',
      'browse',
    ]);
  });

  it('inside a definition belong to every operation that reaches it, through other definitions too', () => {
    const calls = callsOf({
      set: {
        '/definitions/Book/properties/id': { type: 'string', ...byBook },
        '/definitions/Loan/properties/book': { $ref: '#/definitions/Book' },
      },
    });
    const call = calls.find(({ host }) => host.pointer === '/definitions/Book/properties/id');
    expect(call?.sources.map(({ id }) => id)).toEqual(['SearchBooks', 'GetBook', 'LendBook', 'WhenBookReturned']);
  });

  it('on a shared parameter belong to the operations that use it', () => {
    const calls = callsOf({ set: { '/parameters/BookId/x-ms-dynamic-list': byBook['x-ms-dynamic-list'] } });
    const call = calls.find(({ host }) => host.pointer === '/parameters/BookId');
    expect(call?.sources.map(({ id }) => id)).toEqual(['GetBook']);
  });

  it('inside a definition that nobody uses belong to no operation', () => {
    const calls = callsOf({ set: { '/definitions/Spare': { type: 'string', ...byBook } } });
    expect(calls.find(({ host }) => host.pointer === '/definitions/Spare')?.sources).toEqual([]);
  });

  it('in examples and defaults are none', () => {
    const calls = callsOf({ set: { '/definitions/Book/example': byBook, '/definitions/Loan/default': byBook } });
    expect(calls).toHaveLength(2);
  });

  it('tell references from values by the generation of the extension', () => {
    const at = '/paths/~1books/get/parameters/1';
    const parameters = { a: 1, b: { parameter: 'x' }, c: { value: 2 }, d: { parameterReference: 'y' } };
    const [values, list] = callsOf({
      set: { [`${at}/x-ms-dynamic-values/parameters`]: parameters, [`${at}/x-ms-dynamic-list/parameters`]: parameters },
    });
    const read = (call: typeof values) =>
      call?.arguments.map(({ reference, value }) => [reference?.value, value?.value]);
    expect(read(values)).toEqual([
      [undefined, 1],
      ['x', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(read(list)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 2],
      ['y', undefined],
    ]);
  });

  it('look for the answer in 200 first, then in other successes, then in a default that stands alone', () => {
    const at = '/paths/~1branches/get/responses';
    const schema = (title: string) => ({ description: 'OK', schema: { type: 'array', title, items: {} } });
    const title = (responses: object) => callsOf({ set: { [at]: responses } })[0]?.response?.string('title');
    expect(title({ default: schema('d'), 202: schema('b'), 200: schema('a') })).toBe('a');
    expect(title({ 200: { description: 'OK' }, 201: schema('b') })).toBe('b');
    expect(title({ default: schema('d') })).toBe('d');
    expect(title({ default: schema('d'), 204: { description: 'OK' } })).toBeUndefined();
  });
});

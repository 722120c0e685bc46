import { testRule } from './test-rule';

const operation = { operationId: 'GetOther', responses: { 200: { description: 'All right.' } } };
const clash = (pointer: string, template: string) => ({
  at: pointer,
  text: '"get"',
  message: `GetOther and GetBook answer to the same addresses (\`${template}\` and \`/books/{bookId}\`); a difference in a fixed segment is expected.`,
  official: `The operations 'GetBook' and 'GetOther' have the path templates '/books/{bookId}' and '${template}' which are duplicate and indistinguishable. They need to have a difference in static path segments for a deterministic routing.`,
});

testRule('path-routes-unique', {
  finds: [
    {
      name: 'variables of another name',
      set: { '/paths/~1Books~1{isbn}': { get: operation } },
      finds: [clash('/paths/~1Books~1{isbn}/get', '/Books/{isbn}')],
    },
    {
      name: 'a slash at the end',
      set: { '/paths/~1books~1{bookId}~1': { get: operation } },
      finds: [clash('/paths/~1books~1{bookId}~1/get', '/books/{bookId}/')],
    },
    {
      name: 'a fragment',
      set: { '/paths/~1books~1{bookId}#long': { get: operation } },
      finds: [clash('/paths/~1books~1{bookId}#long/get', '/books/{bookId}#long')],
    },
  ],
  accepts: [
    { name: 'another method', set: { '/paths/~1books~1{isbn}': { put: operation } } },
    { name: 'a fixed segment more', set: { '/paths/~1books~1isbn~1{isbn}': { get: operation } } },
    {
      name: 'other capital letters alone, which another rule reports',
      set: { '/paths/~1Books~1{bookId}': { get: operation } },
    },
  ],
});

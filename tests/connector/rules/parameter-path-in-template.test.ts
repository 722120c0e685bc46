import { testRule } from './test-rule';

const list = '/paths/~1books~1{bookId}/get/parameters';
const official = (name: string) =>
  `The 'path' parameter '${name}' is not defined in the URI path template. To include the parameter as a variable in the path, use '{' and '}' characters to enclose the name of the parameter in the path.`;
const inPath = (name: string) => ({ name, in: 'path', required: true, type: 'string' });

testRule('parameter-path-in-template', {
  finds: [
    {
      name: 'a name with other capital letters',
      set: { [list]: [inPath('bookID')] },
      finds: [
        {
          at: `${list}/0/name`,
          text: '"bookID"',
          message: 'The path parameter `bookID` is not in the path `/books/{bookId}`; `{bookID}` is expected there.',
          official: official('bookID'),
        },
      ],
      fixed: '"name": "bookId"',
    },
    {
      name: 'a reference to a parameter of another path',
      set: { '/paths/~1books/get/parameters/1': { $ref: '#/parameters/BookId' } },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1',
          text: '{',
          message: 'The path parameter `bookId` is not in the path `/books`; `{bookId}` is expected there.',
          official: official('bookId'),
        },
      ],
    },
    {
      name: 'a parameter that a path gives to its operations, once',
      set: { '/paths/~1branches/parameters': [inPath('town')] },
      finds: [
        {
          at: '/paths/~1branches/parameters/0/name',
          text: '"town"',
          message: 'The path parameter `town` is not in the path `/branches`; `{town}` is expected there.',
        },
      ],
      fixed: '"in": "query"',
    },
  ],
  accepts: [
    {
      name: 'a path whose braces do not pair up, which another rule reports',
      set: {
        '/paths/~1shelves~1{shelf': {
          get: { operationId: 'GetShelf', parameters: [inPath('shelf')], responses: { 200: { description: 'It.' } } },
        },
      },
    },
    { name: 'a shared parameter that nobody uses', set: { '/parameters/Shelf': inPath('shelf') } },
    { name: 'a query parameter', set: { [`${list}/1`]: { name: 'edition', in: 'query', type: 'string' } } },
  ],
});

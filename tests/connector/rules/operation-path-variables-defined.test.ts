import { testRule } from './test-rule';

const book = '/paths/~1books~1{bookId}/get';
const finding = {
  at: book,
  text: '"get"',
  message: 'GetBook has no path parameter `bookId`, which its path `/books/{bookId}` asks for.',
  official: "The operation 'GetBook' does not define the 'bookId' parameter which is required by the path.",
};

testRule('operation-path-variables-defined', {
  finds: [
    {
      name: 'an operation without parameters',
      remove: [`${book}/parameters`],
      finds: [finding],
      fixed:
        '"parameters": [\n          {\n            "name": "bookId",\n            "in": "path",\n            "required": true,\n            "type": "string",\n            "x-ms-summary": "Book id",',
    },
    { name: 'an empty list', set: { [`${book}/parameters`]: [] }, finds: [finding], fixed: '"name": "bookId"' },
    {
      name: 'a name with other capital letters',
      set: { [`${book}/parameters`]: [{ name: 'BookId', in: 'path', required: true, type: 'string' }] },
      finds: [finding],
      fixed: '},\n          {\n            "name": "bookId",',
    },
    {
      name: 'a parameter of that name in the query',
      set: { [`${book}/parameters`]: [{ name: 'bookId', in: 'query', type: 'string' }] },
      finds: [finding],
      fixed: '"in": "path"',
    },
    {
      name: 'a parameter of that name in another place, without a repair',
      set: { [`${book}/parameters`]: [{ name: 'bookId', in: 'header', type: 'string' }] },
      finds: [finding],
    },
  ],
  accepts: [
    {
      name: 'a variable in a query, which another rule reports',
      set: {
        '/paths/~1shelves?at={town}': {
          get: { operationId: 'ListShelves', responses: { 200: { description: 'All.' } } },
        },
      },
    },
    {
      name: 'a parameter of the path',
      set: { [`${book}/parameters`]: [], '/paths/~1books~1{bookId}/parameters': [{ $ref: '#/parameters/BookId' }] },
    },
    { name: 'a parameter that cannot be found, which another rule reports', remove: ['/parameters'] },
    {
      name: 'a variable with a default, which another rule reports',
      set: {
        '/paths/~1shelves~1{shelf=1}': {
          get: {
            operationId: 'GetShelf',
            parameters: [{ name: 'shelf', in: 'path', required: true, type: 'string' }],
            responses: { 200: { description: 'The shelf.' } },
          },
        },
      },
    },
  ],
});

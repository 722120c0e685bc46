import { testRule } from './test-rule';

const item = { put: { operationId: 'PutBook', responses: { 200: { description: 'The book.' } } } };

testRule('path-unique', {
  finds: [
    {
      name: 'a path that differs in capital letters, names of variables included',
      set: { '/paths/~1Books~1{BookId}': item },
      finds: [
        {
          at: '/paths/~1Books~1{BookId}',
          text: '"/Books/{BookId}"',
          message:
            'The path `/Books/{BookId}` differs from `/books/{bookId}` in capital letters alone; one of them is expected.',
          official:
            "The path '/books/{bookid}' is defined multiple times with different capitalization. Paths must be unique when compared case-insensitively.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'variables of another name', set: { '/paths/~1books~1{isbn}': item } },
    {
      name: 'the very same path twice, which another rule reports',
      files: {
        'apiDefinition.swagger.json': '{ "swagger": "2.0", "paths": { "/a": { "get": {} }, "/a": { "post": {} } } }',
      },
    },
  ],
});

import { testRule } from './test-rule';

const at = '/paths/~1loans/post/operationId';

testRule('operation-id-unique', {
  finds: [
    {
      name: 'an id that an earlier operation has',
      set: { [at]: 'GetBook' },
      finds: [
        {
          at,
          text: '"GetBook"',
          message: 'The operationId `GetBook` is taken by GET /books/{bookId}; a different one is expected.',
          official: "The operationId 'GetBook' is used multiple times. Operation identifiers must be unique.",
        },
      ],
    },
    {
      name: 'an id that differs in capital letters alone',
      set: { [at]: 'getbook' },
      finds: [
        {
          at,
          text: '"getbook"',
          message: 'The operationId `getbook` differs from `GetBook` (GET /books/{bookId}) in capital letters alone.',
          official: "The operationId 'getbook' is used multiple times. Operation identifiers must be unique.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'empty ids, which another rule reports',
      set: { [at]: '', '/paths/~1books~1{bookId}/get/operationId': '' },
    },
    {
      name: 'a path that stands twice in the text, of which the last counts',
      files: {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "paths": { "/a": { "get": { "operationId": "A" } }, "/a": { "get": { "operationId": "A" } } } }',
      },
    },
  ],
});

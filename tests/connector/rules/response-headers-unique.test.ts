import { testRule } from './test-rule';

const headers = '/paths/~1hooks/post/responses/201/headers';

testRule('response-headers-unique', {
  finds: [
    {
      name: 'two spellings of a header',
      set: { [`${headers}/location`]: { type: 'string' } },
      finds: [
        {
          at: `${headers}/location`,
          text: '"location"',
          message:
            'The headers `Location` and `location` of the response 201 of WhenBookReturned are one and the same; one of them is expected.',
          official: 'The response headers are not unique.',
        },
      ],
    },
    {
      name: 'them once in a response that several operations share',
      set: {
        '/responses': {
          Late: { description: 'Late.', headers: { ETag: { type: 'string' }, Etag: { type: 'string' } } },
        },
        '/paths/~1books~1{bookId}/get/responses/409': { $ref: '#/responses/Late' },
        '/paths/~1loans/post/responses/409': { $ref: '#/responses/Late' },
      },
      finds: [
        {
          at: '/responses/Late/headers/Etag',
          text: '"Etag"',
          message:
            'The headers `ETag` and `Etag` of the shared response `Late` are one and the same; one of them is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'different headers', set: { [`${headers}/ETag`]: { type: 'string' } } },
    {
      name: 'the same spelling twice, which is a member written twice and another rule’s matter',
      files: {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "paths": { "/a": { "get": { "operationId": "A", "responses": { "200": { "description": "A.", "headers": { "E": { "type": "string" }, "E": { "type": "string" } } } } } } } }',
      },
    },
  ],
});

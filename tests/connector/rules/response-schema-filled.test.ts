import { testRule } from './test-rule';

const responses = '/paths/~1books~1{bookId}/get/responses';
const finding = (code: string) => ({
  at: `${responses}/${code}/schema`,
  text: '"schema"',
  message: `The schema of the response ${code} of GetBook is empty; the fields of the answer are expected.`,
  official: null,
});
const schemaOf = (schema: unknown) => ({ set: { [`${responses}/200/schema`]: schema } });

testRule('response-schema-filled', {
  finds: [
    { name: 'an empty schema', ...schemaOf({}), finds: [finding('200')] },
    { name: 'an object without properties', ...schemaOf({ type: 'object' }), finds: [finding('200')] },
    {
      name: 'an object with an empty list of properties',
      ...schemaOf({ type: 'object', title: 'Book', properties: {} }),
      finds: [finding('200')],
    },
    {
      name: 'a reference to an empty object',
      set: { '/definitions/Any': { type: 'object' }, [`${responses}/200/schema`]: { $ref: '#/definitions/Any' } },
      finds: [finding('200')],
    },
    {
      name: 'one where there is no answer at all',
      set: { [`${responses}/204`]: { description: 'Nothing.', schema: {} } },
      finds: [finding('204')],
      fixed: '"description": "Nothing."\n          }',
    },
    {
      name: 'a shared response once',
      set: {
        '/responses': { Done: { description: 'Done.', schema: {} } },
        '/paths/~1books/get/responses/200': { $ref: '#/responses/Done' },
        [`${responses}/200`]: { $ref: '#/responses/Done' },
      },
      finds: [
        {
          at: '/responses/Done/schema',
          text: '"schema"',
          message: 'The schema of the response 200 of SearchBooks is empty; the fields of the answer are expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a type other than object', ...schemaOf({ type: 'string' }) },
    { name: 'a list', ...schemaOf({ type: 'array', items: { type: 'object' } }) },
    { name: 'a map', ...schemaOf({ type: 'object', additionalProperties: { type: 'string' } }) },
    {
      name: 'a schema that is asked for at run time',
      ...schemaOf({ type: 'object', 'x-ms-dynamic-schema': { operationId: 'ListBranches', parameters: {} } }),
    },
    { name: 'a reference that leads nowhere', ...schemaOf({ $ref: '#/definitions/None' }) },
    { name: 'a failure', set: { [`${responses}/404/schema`]: {} } },
    { name: 'an internal operation', set: { '/paths/~1branches/get/responses/200/schema': {} } },
    { name: 'another JSON type', ...schemaOf('Book') },
  ],
});

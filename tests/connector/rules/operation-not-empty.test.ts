import { testRule } from './test-rule';

const operation = { operationId: 'CheckShelves', responses: { 200: { description: 'All right.' } } };

testRule('operation-not-empty', {
  finds: [
    {
      name: 'an operation that takes and returns nothing',
      set: { '/paths/~1shelves': { get: operation } },
      finds: [
        {
          at: '/paths/~1shelves/get',
          text: '"get"',
          message: 'CheckShelves takes no parameter and returns nothing that a schema describes.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'an empty stub, whose missing response another rule reports', set: { '/paths/~1shelves': { get: {} } } },
    { name: 'an internal one', set: { '/paths/~1shelves': { get: { ...operation, 'x-ms-visibility': 'internal' } } } },
    { name: 'a trigger', set: { '/paths/~1shelves': { get: { ...operation, 'x-ms-trigger': 'single' } } } },
    {
      name: 'one with a parameter of its path',
      set: { '/paths/~1shelves': { parameters: [{ $ref: '#/parameters/PageSize' }], get: operation } },
    },
    {
      name: 'one with a response that cannot be found',
      set: { '/paths/~1shelves': { get: { ...operation, responses: { 200: { $ref: '#/responses/Gone' } } } } },
    },
  ],
});

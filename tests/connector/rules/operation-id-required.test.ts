import { testRule } from './test-rule';

testRule('operation-id-required', {
  finds: [
    {
      name: 'an operation without an id',
      remove: ['/paths/~1books/get/operationId'],
      finds: [
        {
          at: '/paths/~1books/get',
          text: '"get"',
          message: 'The operation has no `operationId`.',
          official: "The operation 'operationId' property is required.",
          code: 'OperationIdRequired',
        },
      ],
    },
    {
      name: 'an internal operation without an id',
      remove: ['/paths/~1branches/get/operationId'],
      finds: [{ at: '/paths/~1branches/get', text: '"get"', message: 'The operation has no `operationId`.' }],
    },
  ],
  accepts: [
    { name: 'an empty id, which is another rule’s matter', set: { '/paths/~1books/get/operationId': '' } },
    { name: 'an unknown method, which is no operation', set: { '/paths/~1books/trace': {} } },
  ],
});

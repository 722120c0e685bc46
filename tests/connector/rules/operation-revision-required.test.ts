import { testRule } from './test-rule';

testRule('operation-revision-required', {
  finds: [
    {
      name: 'a family without a revision',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { family: 'GetBook' } },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation',
          text: '"x-ms-api-annotation"',
          message: 'GetBook belongs to the family `GetBook`, but has no `revision`.',
          official: "The operation 'GetBook' does not specify a revision in api annotation.",
        },
      ],
      fixed: '"revision": 1',
    },
  ],
  accepts: [
    {
      name: 'a family with a revision',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { family: 'GetBook', revision: 1 } },
    },
    { name: 'a status alone', set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { status: 'Preview' } } },
  ],
});

import { testRule } from './test-rule';

testRule('annotation-revision-positive', {
  finds: [
    {
      name: 'revision zero',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { family: 'GetBook', revision: 0 } },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation/revision',
          text: '0',
          message: 'The revision of GetBook is 0; 1 or more is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'revision one',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { family: 'GetBook', revision: 1 } },
    },
    { name: 'no revision', set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { family: 'GetBook' } } },
    {
      name: 'a text, which is not this rule’s matter',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { revision: '0' } },
    },
  ],
});

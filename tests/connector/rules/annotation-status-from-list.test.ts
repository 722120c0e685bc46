import { testRule } from './test-rule';

testRule('annotation-status-from-list', {
  finds: [
    {
      name: 'a status that is not listed',
      set: { '/info/x-ms-api-annotation': { status: 'Beta' } },
      finds: [
        {
          at: '/info/x-ms-api-annotation/status',
          text: '"Beta"',
          message: '`status` is `Beta`; `Production`, `Preview` are allowed.',
          official: 'The property value must be one of the following: Production, Preview.',
        },
      ],
    },
    {
      name: 'a listed status in small letters on an operation',
      set: { '/paths/~1books/get/x-ms-api-annotation': { status: 'preview' } },
      finds: [
        {
          at: '/paths/~1books/get/x-ms-api-annotation/status',
          text: '"preview"',
          message: '`status` is `preview`; `Production`, `Preview` are allowed.',
        },
      ],
      fixed: '"status": "Preview"',
    },
  ],
  accepts: [
    { name: 'the two known states', set: { '/info/x-ms-api-annotation': { status: 'Production' } } },
    {
      name: 'a status of another type, which is another rule’s matter',
      set: { '/info/x-ms-api-annotation': { status: 1 } },
    },
  ],
});

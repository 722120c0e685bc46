import { testRule } from './test-rule';

testRule('operation-context-on-trigger', {
  finds: [
    {
      name: 'a context on an action',
      set: { '/paths/~1loans/post/x-ms-operation-context': { simulate: { operationId: 'ListBranches' } } },
      finds: [
        {
          at: '/paths/~1loans/post/x-ms-operation-context',
          text: '"x-ms-operation-context"',
          message: '`x-ms-operation-context` stands on LendBook, which is an action; it fetches samples for triggers.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a context on a trigger',
      set: { '/paths/~1hooks/post/x-ms-operation-context': { simulate: { operationId: 'ListBranches' } } },
    },
    { name: 'an action without one', set: { '/paths/~1loans/post/summary': 'Lend' } },
  ],
});

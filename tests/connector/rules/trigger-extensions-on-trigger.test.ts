import { testRule } from './test-rule';

testRule('trigger-extensions-on-trigger', {
  finds: [
    {
      name: 'a hint on an action',
      set: { '/paths/~1loans/post/x-ms-trigger-hint': 'To see it work now, lend a book.' },
      finds: [
        {
          at: '/paths/~1loans/post/x-ms-trigger-hint',
          text: '"x-ms-trigger-hint"',
          message: '`x-ms-trigger-hint` stands on LendBook, which is an action; triggers have `x-ms-trigger`.',
          official: null,
        },
      ],
    },
    {
      name: 'all three on an action',
      set: {
        '/paths/~1branches/get/x-ms-trigger-metadata': { kind: 'query', mode: 'polling' },
        '/paths/~1branches/get/x-ms-trigger-value': { 'value-path': 'id' },
        '/paths/~1branches/get/x-ms-trigger-hint': 'Wait.',
      },
      finds: [
        {
          at: '/paths/~1branches/get/x-ms-trigger-metadata',
          text: '"x-ms-trigger-metadata"',
          message: '`x-ms-trigger-metadata` stands on ListBranches, which is an action; triggers have `x-ms-trigger`.',
          official: null,
        },
        {
          at: '/paths/~1branches/get/x-ms-trigger-value',
          text: '"x-ms-trigger-value"',
          message: '`x-ms-trigger-value` stands on ListBranches, which is an action; triggers have `x-ms-trigger`.',
          official: null,
        },
        {
          at: '/paths/~1branches/get/x-ms-trigger-hint',
          text: '"x-ms-trigger-hint"',
          message: '`x-ms-trigger-hint` stands on ListBranches, which is an action; triggers have `x-ms-trigger`.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a hint on a trigger',
      set: { '/paths/~1hooks/post/x-ms-trigger-hint': 'To see it work now, return a book.' },
    },
    { name: 'an action with other extensions', set: { '/paths/~1loans/post/x-ms-no-generic-test': true } },
  ],
});

import { testRule } from './test-rule';

testRule('trigger-kind-from-list', {
  finds: [
    {
      name: 'a kind that is not listed',
      set: { '/paths/~1hooks/post/x-ms-trigger': 'webhook' },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-trigger',
          text: '"webhook"',
          message: '`x-ms-trigger` is `webhook`; `single`, `batch` are allowed.',
          official: 'The property value must be one of the following: single, batch.',
        },
      ],
    },
    {
      name: 'capitals',
      set: { '/paths/~1hooks/post/x-ms-trigger': 'Single' },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-trigger',
          text: '"Single"',
          message: '`x-ms-trigger` is `Single`; `single`, `batch` are allowed.',
        },
      ],
      fixed: '"x-ms-trigger": "single"',
    },
  ],
  accepts: [
    { name: 'a batch trigger', set: { '/paths/~1hooks/post/x-ms-trigger': 'batch' } },
    {
      name: 'a kind of another type, which is another rule’s matter',
      set: { '/paths/~1hooks/post/x-ms-trigger': true },
    },
  ],
});

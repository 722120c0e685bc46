import { testRule } from './test-rule';

testRule('schemes-https', {
  finds: [
    {
      name: '`http` alone',
      set: { '/schemes': ['http'] },
      finds: [
        {
          at: '/schemes/0',
          text: '"http"',
          message: '`schemes` names `http` without `https`; `https` is expected.',
          official: null,
        },
      ],
      fixed: '"https"\n  ]',
    },
    {
      name: '`http` behind `https`, of an operation',
      set: { '/paths/~1branches/get/schemes': ['https', 'http'] },
      finds: [
        {
          at: '/paths/~1branches/get/schemes/1',
          text: '"http"',
          message: '`schemes` names `http` beside `https`; `https` alone is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: '`http` before `https`, which another rule reports', set: { '/schemes': ['http', 'https'] } },
    { name: 'no schemes', remove: ['/schemes'] },
    { name: 'another JSON type', set: { '/schemes': 'http' } },
  ],
});

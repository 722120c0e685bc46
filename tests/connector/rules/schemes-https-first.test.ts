import { testRule } from './test-rule';

testRule('schemes-https-first', {
  finds: [
    {
      name: '`http` before `https`',
      set: { '/schemes': ['http', 'https'] },
      finds: [
        {
          at: '/schemes/0',
          text: '"http"',
          message: '`http` stands before `https`, and only the first scheme is used for calls.',
          official: null,
        },
      ],
      fixed: '"schemes": [\n    "https"\n  ]',
    },
    {
      name: 'it in a custom connector too',
      profile: 'custom',
      set: { '/schemes': ['ws', 'http', 'https'] },
      finds: [
        {
          at: '/schemes/1',
          text: '"http"',
          message: '`http` stands before `https`, and only the first scheme is used for calls.',
        },
      ],
    },
  ],
  accepts: [
    { name: '`https` first', set: { '/schemes': ['https', 'http'] } },
    { name: '`http` alone, which another rule reports', set: { '/schemes': ['http'] } },
  ],
});

import { testRule } from './test-rule';

const body = (name: string) => ({ name, in: 'body', schema: { type: 'object' } });

testRule('path-one-body', {
  finds: [
    {
      name: 'each body after the first',
      set: { '/paths/~1branches/parameters': [body('a'), body('b'), body('c')] },
      finds: [1, 2].map((index) => ({
        at: `/paths/~1branches/parameters/${index}`,
        text: '{',
        message: 'The path `/branches` lists a second body parameter; one at most is expected.',
        official: "The path '/branches' contains multiple parameters in the location 'body', at most one is allowed.",
      })),
    },
    {
      name: 'a body behind a reference',
      set: {
        '/parameters/Body': body('b'),
        '/paths/~1branches/parameters': [body('a'), { $ref: '#/parameters/Body' }],
      },
      finds: [
        {
          at: '/paths/~1branches/parameters/1',
          text: '{',
          message: 'The path `/branches` lists a second body parameter; one at most is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'one body', set: { '/paths/~1branches/parameters': [body('a')] } },
    {
      name: 'a second body in an operation, which another rule reports',
      set: { '/paths/~1loans/parameters': [body('a')] },
    },
  ],
});

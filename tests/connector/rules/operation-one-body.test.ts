import { testRule } from './test-rule';

const list = '/paths/~1loans/post/parameters';
const body = (name: string) => ({ name, in: 'body', schema: { type: 'object' } });
const official = (index: number) =>
  `Operation can have only one body parameter. Path: paths['/{connectionId}/loans'].post.parameters[${index}]`;

testRule('operation-one-body', {
  finds: [
    {
      name: 'two bodies',
      set: { [list]: [body('a'), { name: 'x', in: 'query', type: 'string' }, body('b')] },
      finds: [
        {
          at: `${list}/2`,
          text: '{',
          message: 'LendBook has a second body parameter; one at most is expected.',
          official: official(2),
        },
      ],
    },
    {
      name: 'a body of its own beside that of the path',
      set: { '/paths/~1loans/parameters': [body('a')] },
      finds: [
        {
          at: `${list}/0`,
          text: '{',
          message: 'LendBook has a body parameter, and its path lists another; one is expected.',
          official: official(0),
        },
      ],
    },
  ],
  accepts: [
    { name: 'a body that replaces the one of the path', set: { '/paths/~1loans/parameters': [body('loan')] } },
    {
      name: 'two bodies of the path, which another rule reports',
      set: { '/paths/~1branches/parameters': [body('a'), body('b')] },
    },
  ],
});

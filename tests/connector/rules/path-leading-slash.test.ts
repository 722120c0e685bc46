import { testRule } from './test-rule';

const official = "The path is not valid, it must start with a '/' character.";
const item = { get: { operationId: 'ListShelves', responses: { 200: { description: 'The shelves.' } } } };

testRule('path-leading-slash', {
  finds: [
    {
      name: 'a path without it',
      set: { '/paths/shelves': item },
      finds: [
        { at: '/paths/shelves', text: '"shelves"', message: 'The path `shelves` does not start with `/`.', official },
      ],
      fixed: '"/shelves": {',
    },
    {
      name: 'a whole address, which only a person can take apart',
      set: { '/paths/https:~1~1a.example~1shelves': item },
      finds: [
        {
          at: '/paths/https:~1~1a.example~1shelves',
          text: '"https://a.example/shelves"',
          message: 'The path `https://a.example/shelves` does not start with `/`.',
          official,
        },
      ],
    },
    {
      name: 'a path whose right name is taken, without a repair',
      set: { '/paths/loans': item },
      finds: [{ at: '/paths/loans', text: '"loans"', message: 'The path `loans` does not start with `/`.' }],
    },
    {
      name: 'an empty path',
      set: { '/paths/': item },
      finds: [{ at: '/paths/', text: '""', message: 'The path `` does not start with `/`.' }],
    },
  ],
  accepts: [
    { name: 'the root', set: { '/paths/~1': item } },
    { name: 'an extension', set: { '/paths/x-shelves': item } },
  ],
});

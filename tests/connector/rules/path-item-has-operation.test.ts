import { testRule } from './test-rule';

testRule('path-item-has-operation', {
  finds: [
    {
      name: 'a path with nothing in it',
      set: { '/paths/~1shelves': {} },
      finds: [
        {
          at: '/paths/~1shelves',
          text: '"/shelves"',
          message: 'The path `/shelves` has no operation.',
          official: null,
        },
      ],
    },
    {
      name: 'a path with parameters only',
      set: { '/paths/~1shelves': { parameters: [] } },
      finds: [{ at: '/paths/~1shelves', text: '"/shelves"', message: 'The path `/shelves` has no operation.' }],
    },
  ],
  accepts: [
    { name: 'a method in capitals, which another rule reports', set: { '/paths/~1shelves': { GET: {} } } },
    { name: 'an extension of the paths object', set: { '/paths/x-notes': {} } },
    { name: 'a referred path, which another rule reports', set: { '/paths/~1shelves': { $ref: 'shelves.json' } } },
  ],
});

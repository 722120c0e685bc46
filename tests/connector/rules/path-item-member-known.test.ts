import { testRule } from './test-rule';

testRule('path-item-member-known', {
  finds: [
    {
      name: 'a part of the document inside a path',
      set: { '/paths/~1books/securityDefinitions': {} },
      finds: [
        {
          at: '/paths/~1books/securityDefinitions',
          text: '"securityDefinitions"',
          message: '`securityDefinitions` is not a member of the path item.',
          official:
            'The property \'securityDefinitions\' is not valid. If this property is an extension, its name must begin with "x-".',
        },
      ],
    },
    {
      name: 'a method in capitals',
      set: { '/paths/~1books/PUT': {} },
      finds: [{ at: '/paths/~1books/PUT', text: '"PUT"', message: '`PUT` is not a member of the path item.' }],
      fixed: '"put": {}',
    },
  ],
  accepts: [
    {
      name: 'shared parameters and extensions',
      set: { '/paths/~1books/parameters': [], '/paths/~1books/x-note': 'x' },
    },
  ],
});

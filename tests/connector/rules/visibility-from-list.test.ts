import { testRule } from './test-rule';

testRule('visibility-from-list', {
  finds: [
    {
      name: 'a word that is not listed',
      set: { '/parameters/PageSize/x-ms-visibility': 'hidden' },
      finds: [
        {
          at: '/parameters/PageSize/x-ms-visibility',
          text: '"hidden"',
          message: '`x-ms-visibility` is `hidden`; `important`, `advanced`, `internal` are allowed.',
          official: 'The property value must be one of the following: important, advanced, internal.',
        },
      ],
    },
    {
      name: 'capitals on an operation, a slip on a property',
      set: {
        '/paths/~1books/get/x-ms-visibility': 'Important',
        '/definitions/Book/properties/id/x-ms-visibility': 'advance',
      },
      finds: [
        {
          at: '/paths/~1books/get/x-ms-visibility',
          text: '"Important"',
          message: '`x-ms-visibility` is `Important`; `important`, `advanced`, `internal` are allowed.',
        },
        {
          at: '/definitions/Book/properties/id/x-ms-visibility',
          text: '"advance"',
          message: '`x-ms-visibility` is `advance`; `important`, `advanced`, `internal` are allowed.',
        },
      ],
      fixed: '"x-ms-visibility": "important"',
    },
  ],
  accepts: [
    {
      name: 'the ways to write the normal visibility',
      set: { '/parameters/PageSize/x-ms-visibility': null, '/definitions/Book/properties/id/x-ms-visibility': '' },
    },
  ],
});

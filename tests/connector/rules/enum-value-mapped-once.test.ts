import { testRule } from './test-rule';

testRule('enum-value-mapped-once', {
  finds: [
    {
      name: 'two names for a value',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [
            { value: 'new', displayName: 'New' },
            { value: 'new', displayName: 'Fresh' },
            { value: 'used', displayName: 'Used' },
          ],
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/state/x-ms-enum-values/1/value',
          text: '"new"',
          message: '`new` has a display name already; one for each value is expected.',
          official:
            "The 'x-ms-enum-values' extension has duplicate values. You can only have one display name mapped to a value.",
        },
      ],
    },
    {
      name: 'two names on a parameter',
      set: {
        '/paths/~1books/get/parameters/1': {
          name: 'state',
          in: 'query',
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [
            { value: 'new', displayName: 'New' },
            { value: 'new', displayName: 'New' },
          ],
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-enum-values/1/value',
          text: '"new"',
          message: '`new` has a display name already; one for each value is expected.',
          official:
            "The 'x-ms-enum-values' extension has duplicate values. You can only have one display name mapped to a value.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'one name for each value',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [
            { value: 'new', displayName: 'New' },
            { value: 'used', displayName: 'Used' },
          ],
        },
      },
    },
    {
      name: 'the same name for two values',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [
            { value: 'new', displayName: 'New' },
            { value: 'used', displayName: 'New' },
          ],
        },
      },
    },
  ],
});

import { testRule } from './test-rule';

testRule('enum-value-display-name-required', {
  finds: [
    {
      name: 'an entry without a name',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [{ value: 'new', displayName: 'New' }, { value: 'used' }],
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/state/x-ms-enum-values/1',
          text: '{',
          message: 'The enum value has no `displayName`.',
          official: "The 'x-ms-enum-values' extension is invalid. Please specify the property 'displayName'.",
        },
      ],
    },
    {
      name: 'a blank name on a parameter',
      set: {
        '/paths/~1books/get/parameters/1': {
          name: 'state',
          in: 'query',
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [{ value: 'new', displayName: ' ' }],
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-enum-values/0/displayName',
          text: '" "',
          message: '`displayName` of the enum value is empty; a text is expected.',
          official: "The 'x-ms-enum-values' extension is invalid. Please specify the property 'displayName'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an entry with a name',
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
      name: 'a description besides',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [{ value: 'new', displayName: 'New', description: 'Never lent.' }],
        },
      },
    },
  ],
});

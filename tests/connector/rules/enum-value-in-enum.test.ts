import { testRule } from './test-rule';

testRule('enum-value-in-enum', {
  finds: [
    {
      name: 'a value in other letters',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [
            { value: 'New', displayName: 'New' },
            { value: 'used', displayName: 'Used' },
          ],
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/state/x-ms-enum-values/0/value',
          text: '"New"',
          message: '`New` has a display name, but `enum` does not allow it.',
          official: "The 'value' field must match one of the enums as defined in the 'enum' property of the schema.",
        },
      ],
      fixed: '"new"',
    },
    {
      name: 'no enum at all',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'string',
          'x-ms-enum-values': [{ value: 'new', displayName: 'New' }],
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/state/x-ms-enum-values/0/value',
          text: '"new"',
          message: '`new` has a display name, but there is no `enum` that allows it.',
          official: "The 'value' field must match one of the enums as defined in the 'enum' property of the schema.",
        },
      ],
    },
    {
      name: 'a text for a number',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'integer',
          enum: [1, 2],
          'x-ms-enum-values': [{ value: '1', displayName: 'One' }],
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/state/x-ms-enum-values/0/value',
          text: '"1"',
          message: '`1` has a display name, but `enum` does not allow it.',
          official: "The 'value' field must match one of the enums as defined in the 'enum' property of the schema.",
        },
      ],
    },
    {
      name: 'a parameter',
      set: {
        '/paths/~1books/get/parameters/1': {
          name: 'state',
          in: 'query',
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [{ value: 'lost', displayName: 'Lost' }],
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-enum-values/0/value',
          text: '"lost"',
          message: '`lost` has a display name, but `enum` does not allow it.',
          official: "The 'value' field must match one of the enums as defined in the 'enum' property of the schema.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the value as it is',
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
      name: 'fewer names than values',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'string',
          enum: ['new', 'used'],
          'x-ms-enum-values': [{ value: 'new', displayName: 'New' }],
        },
      },
    },
    {
      name: 'numbers',
      set: {
        '/definitions/NewLoan/properties/state': {
          type: 'integer',
          enum: [1, 2],
          'x-ms-enum-values': [{ value: 1, displayName: 'One' }],
        },
      },
    },
  ],
});

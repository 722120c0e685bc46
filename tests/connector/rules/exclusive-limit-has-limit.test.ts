import { testRule } from './test-rule';

const fee = '/definitions/Book/properties/fee';

testRule('exclusive-limit-has-limit', {
  finds: [
    {
      name: 'both keywords alone',
      set: { [fee]: { type: 'number', exclusiveMinimum: true, exclusiveMaximum: false } },
      finds: [
        {
          at: `${fee}/exclusiveMinimum`,
          text: 'true',
          message: '`exclusiveMinimum` stands without `minimum`, so it limits nothing.',
          code: 'ExclusiveMinimumRequiresMinimum',
          official: "The 'exclusiveMinimum' keyword can only be specified if the 'minimum' keyword is also specified.",
        },
        {
          at: `${fee}/exclusiveMaximum`,
          text: 'false',
          message: '`exclusiveMaximum` stands without `maximum`, so it limits nothing.',
          code: 'ExclusiveMaximumRequiresMaximum',
          official: "The 'exclusiveMaximum' keyword can only be specified if the 'maximum' keyword is also specified.",
        },
      ],
      fixed: '"type": "number",\n          "exclusiveMaximum": false',
    },
  ],
  accepts: [
    { name: 'a keyword with its limit', set: { [fee]: { type: 'number', minimum: 0, exclusiveMinimum: true } } },
    { name: 'a number, which another rule reports', set: { [fee]: { type: 'number', exclusiveMinimum: 5 } } },
  ],
});

import { testRule } from './test-rule';

const size = '/parameters/PageSize';
const fee = '/definitions/Book/properties/fee';

testRule('minimum-below-maximum', {
  finds: [
    {
      name: 'limits that cross',
      set: { [`${size}/minimum`]: 100, [`${size}/maximum`]: 1 },
      finds: [
        {
          at: `${size}/minimum`,
          text: '100',
          message: '`minimum` is 100 and `maximum` is 1; `minimum` is expected to be the smaller one.',
          code: 'MinimumShouldBeLessThanOrEqualToMaximum',
          official: "The 'minimum' value should be less than or equal to the 'maximum' value.",
        },
      ],
      fixed: '"minimum": 1,\n      "maximum": 100',
    },
    {
      name: 'every pair of limits',
      set: { [fee]: { minLength: 2, maxLength: 1, minItems: 2, maxItems: 1, minProperties: 2, maxProperties: 1 } },
      finds: [
        {
          at: `${fee}/minLength`,
          text: '2',
          message: '`minLength` is 2 and `maxLength` is 1; `minLength` is expected to be the smaller one.',
          official: "The 'minLength' value should be less than or equal to the 'maxLength' value.",
        },
        {
          at: `${fee}/minItems`,
          text: '2',
          message: '`minItems` is 2 and `maxItems` is 1; `minItems` is expected to be the smaller one.',
          official: "The 'minItems' value should be less than or equal to the 'maxItems' value.",
        },
        {
          at: `${fee}/minProperties`,
          text: '2',
          message: '`minProperties` is 2 and `maxProperties` is 1; `minProperties` is expected to be the smaller one.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'equal limits', set: { [fee]: { type: 'number', minimum: 1, maximum: 1 } } },
    { name: 'one limit', set: { [fee]: { type: 'number', minimum: 1 } } },
    { name: 'limits that are no numbers, which another rule reports', set: { [fee]: { minimum: '2', maximum: '1' } } },
  ],
});

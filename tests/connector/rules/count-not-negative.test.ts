import { testRule } from './test-rule';

const at = '/definitions/Book/properties/fee';
const keywords = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'];

testRule('count-not-negative', {
  finds: [
    {
      name: 'every keyword below zero',
      set: { [at]: Object.fromEntries(keywords.map((keyword) => [keyword, -1])) },
      finds: keywords.map((keyword) => ({
        at: `${at}/${keyword}`,
        text: '-1',
        message: `\`${keyword}\` is -1; 0 or more is expected.`,
        code: `${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}MustBeGreaterThanOrEqualToZero`,
        official: `The '${keyword}' value must be greater than or equal to zero.`,
      })),
    },
  ],
  accepts: [
    { name: 'zero', set: { [at]: Object.fromEntries(keywords.map((keyword) => [keyword, 0])) } },
    { name: 'a negative minimum', set: { [at]: { type: 'number', minimum: -1 } } },
  ],
});

import { testRule } from './test-rule';

const at = '/definitions/Book/properties/fee';

testRule('multiple-of-positive', {
  finds: [0, -0.5].map((value) => ({
    name: String(value),
    set: { [at]: { type: 'number', multipleOf: value } },
    finds: [
      {
        at: `${at}/multipleOf`,
        text: String(value),
        message: `\`multipleOf\` is ${value}; more than 0 is expected.`,
        official: "The 'multipleOf' value must be greater than zero.",
      },
    ],
  })),
  accepts: [{ name: 'a hundredth', set: { [at]: { type: 'number', multipleOf: 0.01 } } }],
});

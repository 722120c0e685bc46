import { testRule } from './test-rule';

const at = '/paths/~1books~1{bookId}/get/operationId';
const long = 'G'.repeat(80);

testRule('operation-id-length', {
  finds: [
    {
      name: 'an id of 80 characters',
      set: { [at]: long },
      finds: [
        {
          at,
          text: `"${long}"`,
          message: `The operationId \`${long}\` has 80 characters; fewer than 80 are expected.`,
          official: "The operationId length must be less than '80'.",
        },
      ],
    },
  ],
  accepts: [{ name: 'an id of 79 characters', set: { [at]: 'G'.repeat(79) } }],
});

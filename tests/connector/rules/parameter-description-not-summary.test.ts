import { testRule } from './test-rule';

const parameter = '/paths/~1books/get/parameters/1';

testRule('parameter-description-not-summary', {
  finds: [
    {
      name: 'the label with a full stop',
      set: { [`${parameter}/description`]: 'branch.' },
      finds: [
        {
          at: `${parameter}/description`,
          text: '"branch."',
          message: 'The description of `branch` repeats its `x-ms-summary`; a sentence that says more is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'one word more', set: { [`${parameter}/description`]: 'The branch.' } },
    {
      name: 'an internal parameter',
      set: { [`${parameter}/description`]: 'Branch', [`${parameter}/x-ms-visibility`]: 'internal' },
    },
    { name: 'a parameter without label', remove: [`${parameter}/x-ms-summary`] },
  ],
});

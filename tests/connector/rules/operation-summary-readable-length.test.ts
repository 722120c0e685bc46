import { testRule } from './test-rule';

const place = '/paths/~1loans/post/summary';

testRule('operation-summary-readable-length', {
  finds: [
    {
      name: 'a summary of 120 characters',
      set: { [place]: 'x'.repeat(120) },
      finds: [
        {
          at: place,
          text: `"${'x'.repeat(120)}"`,
          message: 'The summary of LendBook has 120 characters; fewer than 120 are expected.',
          official: "The operation 'summary' should be fewer than 120 characters for improved readablity.",
        },
      ],
    },
  ],
  accepts: [
    { name: '119 characters', set: { [place]: 'x'.repeat(119) } },
    {
      name: 'a certified connector, for which a stricter rule speaks',
      profile: 'certified',
      set: { [place]: 'x'.repeat(120) },
    },
  ],
});

import { testRule } from './test-rule';

const paths = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/shelves${index}`,
      { get: { operationId: `GetShelf${index}`, responses: { 200: { description: 'The shelf.' } } } },
    ]),
  );

testRule('definition-operations-limit', {
  finds: [
    {
      name: 'one operation too many',
      set: { '/paths': paths(257) },
      finds: [
        {
          at: '/paths',
          text: '"paths"',
          message: 'The definition has 257 operations; 256 at most are expected.',
          official: "The total number of operations in the swagger exceeds the maximum allowed value of '256'.",
        },
      ],
    },
  ],
  accepts: [{ name: 'as many as are allowed', set: { '/paths': paths(256) } }],
});

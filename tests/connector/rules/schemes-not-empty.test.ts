import { testRule } from './test-rule';

const official = "The 'schemes' array requires at least one value.";
const message = '`schemes` is empty; `"https"` is expected.';

testRule('schemes-not-empty', {
  finds: [
    {
      name: 'an empty list',
      set: { '/schemes': [] },
      finds: [{ at: '/schemes', text: '"schemes"', message, official }],
      fixed: '"schemes": [\n    "https"\n  ]',
    },
    {
      name: 'an empty list of an operation',
      set: { '/paths/~1branches/get/schemes': [] },
      finds: [{ at: '/paths/~1branches/get/schemes', text: '"schemes"', message, official }],
    },
  ],
  accepts: [
    { name: 'no list', remove: ['/schemes'] },
    { name: 'another JSON type', set: { '/schemes': '' } },
  ],
});

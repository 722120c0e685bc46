import { testRule } from './test-rule';

testRule('info-description-required', {
  finds: [
    {
      name: 'an info object without a description',
      remove: ['/info/description'],
      finds: [
        {
          at: '/info',
          text: '"info"',
          message: 'The info object has no `description`.',
          official: "The 'description' property is required.",
        },
      ],
    },
    {
      name: 'its absence in a custom connector, as a hint',
      remove: ['/info/description'],
      profile: 'custom',
      finds: [{ at: '/info', text: '"info"', message: 'The info object has no `description`.' }],
    },
  ],
  accepts: [
    { name: 'a missing info object, which is another rule’s matter', remove: ['/info'] },
    { name: 'an info object of another type, which is another rule’s matter', set: { '/info': 'Lending Library' } },
  ],
});

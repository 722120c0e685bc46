import { testRule } from './test-rule';

testRule('info-contact-required', {
  finds: [
    {
      name: 'an info object without a contact',
      remove: ['/info/contact'],
      finds: [
        {
          at: '/info',
          text: '"info"',
          message: 'The info object has no `contact`.',
          official: "The 'contact' property is required.",
        },
      ],
    },
    {
      name: 'its absence in a custom connector, as a hint',
      remove: ['/info/contact'],
      profile: 'custom',
      finds: [{ at: '/info', text: '"info"', message: 'The info object has no `contact`.' }],
    },
    {
      name: 'the members of a contact beside the title',
      remove: ['/info/contact'],
      set: { '/info/name': 'Library', '/info/email': 'help@library.example' },
      finds: [{ at: '/info', text: '"info"', message: 'The info object has no `contact`.' }],
      fixed: '"contact": {\n      "name": "Library",\n      "email": "help@library.example"\n    }',
    },
  ],
  accepts: [
    { name: 'a missing info object, which is another rule’s matter', remove: ['/info'] },
    { name: 'an info object of another type, which is another rule’s matter', set: { '/info': 'Lending Library' } },
  ],
});

import { testRule } from './test-rule';

testRule('info-contact-name-required', {
  finds: [
    {
      name: 'a contact without a name',
      remove: ['/info/contact/name'],
      finds: [
        {
          at: '/info/contact',
          text: '"contact"',
          message: 'The contact object has no `name`.',
          official: "The 'name' property is required.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'a missing contact, which is another rule’s matter', remove: ['/info/contact'] },
    { name: 'an empty name, which is another rule’s matter', set: { '/info/contact/name': '' } },
  ],
});

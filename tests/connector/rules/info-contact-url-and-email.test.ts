import { testRule } from './test-rule';

testRule('info-contact-url-and-email', {
  finds: [
    {
      name: 'a contact without url',
      remove: ['/info/contact/url'],
      finds: [
        {
          at: '/info/contact',
          text: '"contact"',
          message: 'The contact has no `url`; name, `url` and `email` together are expected.',
          official: null,
        },
      ],
    },
    {
      name: 'a contact without email',
      remove: ['/info/contact/email'],
      finds: [
        {
          at: '/info/contact',
          text: '"contact"',
          message: 'The contact has no `email`; name, `url` and `email` together are expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a contact with neither, which is not this rule’s matter', set: { '/info/contact': { name: 'Support' } } },
  ],
});

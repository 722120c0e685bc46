import { testRule } from './test-rule';

testRule('info-contact-url-or-email', {
  finds: [
    {
      name: 'a contact with a name only',
      set: { '/info/contact': { name: 'Support' } },
      finds: [
        {
          at: '/info/contact',
          text: '"contact"',
          message: 'The contact has neither `url` nor `email`; one of them at least is expected.',
          official: 'At least one of the properties is required: [url, email].',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a contact without url', remove: ['/info/contact/url'] },
    { name: 'a contact without email', remove: ['/info/contact/email'] },
    { name: 'a missing contact, which is not this rule’s matter', remove: ['/info/contact'] },
    { name: 'a contact of another type', set: { '/info/contact': 'Support' } },
  ],
});

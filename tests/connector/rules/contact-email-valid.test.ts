import { testRule } from './test-rule';

testRule('contact-email-valid', {
  finds: [
    {
      name: 'an address with a scheme',
      set: { '/info/contact/email': 'mailto:help@lending-library.example' },
      finds: [
        {
          at: '/info/contact/email',
          text: '"mailto:help@lending-library.example"',
          message:
            '`email` is `mailto:help@lending-library.example`; a mail address such as `help@example.com` is expected.',
          official: "The contact 'email' property, if present, must be a valid email address.",
        },
      ],
      fixed: '"email": "help@lending-library.example"',
    },
    {
      name: 'a blank at the end',
      set: { '/info/contact/email': 'help@lending-library.example ' },
      finds: [
        {
          at: '/info/contact/email',
          text: '"help@lending-library.example "',
          message: '`email` is `help@lending-library.example `; a mail address such as `help@example.com` is expected.',
        },
      ],
      fixed: '"email": "help@lending-library.example"',
    },
    {
      name: 'a text that is no address, without a fix',
      set: { '/info/contact/email': 'help at lending-library' },
      finds: [
        {
          at: '/info/contact/email',
          text: '"help at lending-library"',
          message: '`email` is `help at lending-library`; a mail address such as `help@example.com` is expected.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an address with a plus and a subdomain',
      set: { '/info/contact/email': 'help+flow@mail.lending-library.example' },
    },
    { name: 'no address at all', remove: ['/info/contact/email'] },
  ],
});

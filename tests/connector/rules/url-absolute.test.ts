import { testRule } from './test-rule';

testRule('url-absolute', {
  finds: [
    {
      name: 'an address without a scheme',
      set: { '/info/contact/url': 'www.lending-library.example/help' },
      finds: [
        {
          at: '/info/contact/url',
          text: '"www.lending-library.example/help"',
          message:
            '`url` is `www.lending-library.example/help`; an absolute address such as `https://example.com/help` is expected.',
          official: "The 'url' property must be a valid absolute URL.",
        },
      ],
      fixed: '"url": "https://www.lending-library.example/help"',
    },
    {
      name: 'a blank at the end of an address',
      set: { '/info/contact/url': 'https://lending-library.example ' },
      finds: [
        {
          at: '/info/contact/url',
          text: '"https://lending-library.example "',
          message:
            '`url` is `https://lending-library.example `; an absolute address such as `https://example.com/help` is expected.',
        },
      ],
      fixed: '"url": "https://lending-library.example"',
    },
    {
      name: 'a relative sign-in address, without a fix',
      set: {
        '/securityDefinitions/oauth': {
          type: 'oauth2',
          flow: 'application',
          tokenUrl: '/oauth/token',
          scopes: {},
        },
      },
      finds: [
        {
          at: '/securityDefinitions/oauth/tokenUrl',
          text: '"/oauth/token"',
          message: '`tokenUrl` is `/oauth/token`; an absolute address such as `https://example.com/help` is expected.',
          official: "The 'tokenUrl' property must be a valid absolute URL.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an address with port, query and fragment',
      set: { '/info/contact/url': 'http://lending-library.example:8080/a?b=c#d' },
    },
    { name: 'no address', remove: ['/info/contact/url'] },
  ],
});

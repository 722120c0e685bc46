import { testRule } from './test-rule';

testRule('test-value-impersonal', {
  finds: [
    {
      name: 'the address of a person',
      set: { '/paths/~1books/get/parameters/0/x-ms-test-value': 'jo.smith@contoso.com' },
      finds: [
        {
          at: '/paths/~1books/get/parameters/0/x-ms-test-value',
          text: '"jo.smith@contoso.com"',
          message: '`x-ms-test-value` looks like the mail address of a person; it is published with the connector.',
          official: null,
        },
      ],
    },
    {
      name: 'a token',
      set: { '/definitions/Book/properties/title/x-ms-test-value': 'Bearer abc' },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-test-value',
          text: '"Bearer abc"',
          message: '`x-ms-test-value` looks like a credential; it is published with the connector.',
          official: null,
        },
      ],
    },
    {
      name: 'a long key',
      set: { '/definitions/Book/properties/title/x-ms-test-value': 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW' },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-test-value',
          text: '"aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW"',
          message: '`x-ms-test-value` looks like a credential; it is published with the connector.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'an address for examples', set: { '/paths/~1books/get/parameters/0/x-ms-test-value': 'jo@example.com' } },
    {
      name: 'plain values',
      set: {
        '/definitions/Book/properties/title/x-ms-test-value': 'A title',
        '/parameters/PageSize/x-ms-test-value': 5,
      },
    },
    {
      name: 'a long word without digits',
      set: { '/definitions/Book/properties/title/x-ms-test-value': 'Donaudampfschifffahrtsgesellschaftskapitaen' },
    },
  ],
});

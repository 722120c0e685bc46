import { testRule } from './test-rule';

const official = "The 'host' property, if present, must be a valid URI host without a scheme or path.";
const wrong = (host: string) => ({
  at: '/host',
  text: JSON.stringify(host),
  message: `\`host\` is \`${host}\`; a host name such as \`api.example.com\` is expected.`,
  official,
});

testRule('host-format', {
  finds: [
    {
      name: 'an empty host',
      set: { '/host': '' },
      finds: [
        {
          at: '/host',
          text: '""',
          message: '`host` is empty; a host name such as `api.example.com` is expected.',
          official,
        },
      ],
    },
    {
      name: 'a scheme before the host',
      set: { '/host': 'https://api.lending-library.example/' },
      finds: [wrong('https://api.lending-library.example/')],
      fixed: '"host": "api.lending-library.example",',
    },
    {
      name: 'white space around it',
      set: { '/host': ' api.lending-library.example' },
      finds: [wrong(' api.lending-library.example')],
      fixed: '"host": "api.lending-library.example",',
    },
    {
      name: 'a path behind it, which becomes the base path',
      remove: ['/basePath'],
      set: { '/host': 'https://api.lending-library.example/v2/' },
      finds: [wrong('https://api.lending-library.example/v2/')],
      fixed: '"host": "api.lending-library.example",\n  "basePath": "/v2",',
    },
    {
      name: 'a path behind it where there is a base path',
      set: { '/host': 'api.lending-library.example/v2' },
      finds: [wrong('api.lending-library.example/v2')],
    },
    ...[
      '{tenant}.example.com',
      'api.example.com?key=1',
      'api..example.com',
      'api example com',
      'api.example.com:port',
    ].map((host) => ({ name: `\`${host}\``, set: { '/host': host }, finds: [wrong(host)] })),
  ],
  accepts: [
    ...['localhost', 'api.example.com:8443', '[::1]:80', 'bücher.example', 'my_host.example', '10.0.0.1'].map(
      (host) => ({
        name: `\`${host}\``,
        set: { '/host': host },
      }),
    ),
    { name: 'no host, which another rule reports', remove: ['/host'] },
    { name: 'another JSON type, which another rule reports', set: { '/host': 7 } },
  ],
});

import { testRule } from './test-rule';

const official = "The 'schemes' property must only contain transfer protocols from the list: http, https, ws, wss.";
const wrong = (scheme: string, at = '/schemes/0') => ({
  at,
  text: JSON.stringify(scheme),
  message: `\`${scheme}\` is not a transfer protocol; \`https\` is expected.`,
  official,
});

testRule('schemes-known', {
  finds: [
    {
      name: 'a protocol with colon and slashes',
      set: { '/schemes': ['https://'] },
      finds: [wrong('https://')],
      fixed: '"schemes": [\n    "https"\n  ]',
    },
    { name: 'capital letters', set: { '/schemes': ['HTTPS'] }, finds: [wrong('HTTPS')], fixed: '[\n    "https"\n  ]' },
    {
      name: 'a slip of the pen',
      set: { '/schemes': ['htpps'] },
      finds: [wrong('htpps')],
      fixed: '[\n    "https"\n  ]',
    },
    {
      name: 'one that is there already in right letters',
      set: { '/schemes': ['https', 'Https'] },
      finds: [wrong('Https', '/schemes/1')],
      fixed: '"schemes": [\n    "https"\n  ]',
    },
    {
      name: 'another protocol, of an operation',
      set: { '/paths/~1branches/get/schemes': ['ftp'] },
      finds: [wrong('ftp', '/paths/~1branches/get/schemes/0')],
    },
  ],
  accepts: [
    { name: 'all four protocols', set: { '/schemes': ['http', 'https', 'ws', 'wss'] } },
    { name: 'another JSON type, which another rule reports', set: { '/schemes': [7] } },
  ],
});

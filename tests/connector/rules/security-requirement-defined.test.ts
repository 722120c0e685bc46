import { testRule } from './test-rule';

const message = (name: string, places = '') =>
  `\`security\` asks for \`${name}\`, which \`securityDefinitions\` does not describe${places}.`;
const official = (name: string) =>
  `The security requirement '${name}' is not defined in the 'securityDefinitions' object.`;

testRule('security-requirement-defined', {
  finds: [
    {
      name: 'a slip of the pen',
      set: { '/security': [{ apikey: [] }] },
      finds: [{ at: '/security/0/apikey', text: '"apikey"', message: message('apikey'), official: official('apikey') }],
      fixed: '"api_key": []',
    },
    {
      name: 'the same name at several places once, and mends them all',
      set: { '/security': [{ key: [] }], '/paths/~1loans/post/security': [{ key: [] }] },
      finds: [
        {
          at: '/security/0/key',
          text: '"key"',
          message: message('key', ' (at 2 places)'),
          official: official('key'),
        },
      ],
    },
    {
      name: 'a name with scopes, which a key does not have, without a repair',
      set: { '/security': [{ apikey: ['read'] }] },
      finds: [{ at: '/security/0/apikey', text: '"apikey"', message: message('apikey') }],
    },
    {
      name: 'several names where nothing is described',
      remove: ['/securityDefinitions'],
      set: { '/security': [{ one: [], two: [] }] },
      finds: [
        { at: '/security/0/one', text: '"one"', message: message('one') },
        { at: '/security/0/two', text: '"two"', message: message('two') },
      ],
    },
    {
      name: 'a name beside the described one, without a repair that would write it twice',
      set: { '/security': [{ api_key: [], apikey: [] }] },
      finds: [{ at: '/security/0/apikey', text: '"apikey"', message: message('apikey') }],
    },
  ],
  accepts: [
    { name: 'no requirement', set: { '/security': [] } },
    { name: 'an empty requirement, which means that none is needed', set: { '/security': [{}] } },
    { name: 'another JSON type', set: { '/security': { key: [] } } },
  ],
});

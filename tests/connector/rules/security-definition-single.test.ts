import { testRule } from './test-rule';

const basic = { '/securityDefinitions/basic': { type: 'basic' } };
const finding = {
  at: '/securityDefinitions/basic',
  text: '"basic"',
  message: '`basic` is a further security definition; the platform uses the first one, `api_key`, alone.',
  official: null,
};

testRule('security-definition-single', {
  finds: [
    {
      name: 'a second definition that nothing asks for',
      set: basic,
      finds: [finding],
      fixed: '"name": "X-Library-Key"\n    }\n  },',
    },
    {
      name: 'a second definition that an operation asks for, and does not propose to remove it',
      set: { ...basic, '/paths/~1loans/post/security': [{ basic: [] }] },
      finds: [finding],
    },
  ],
  accepts: [
    {
      name: 'several definitions where makers choose how to sign in',
      set: basic,
      properties: { set: { '/properties/connectionParameterSets': { values: [] } } },
    },
    { name: 'no definition', set: { '/securityDefinitions': {} } },
  ],
});

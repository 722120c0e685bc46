import { testRule } from './test-rule';

testRule('connection-parameter-type-required', {
  finds: [
    {
      name: 'a parameter without a type',
      properties: { remove: ['/properties/connectionParameters/api_key/type'] },
      finds: [
        {
          at: '/properties/connectionParameters/api_key',
          text: '"api_key"',
          message: 'The connection parameter has no `type`.',
          official: 'The connectionparameter is not well formed.',
        },
      ],
    },
    {
      name: 'a parameter of a set without a type',
      properties: { set: { '/properties/connectionParameterSets': { values: [{ parameters: { key: {} } }] } } },
      finds: [
        {
          at: '/properties/connectionParameterSets/values/0/parameters/key',
          text: '"key"',
          message: 'The connection parameter has no `type`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'no parameters', properties: { set: { '/properties/connectionParameters': {} } } },
    { name: 'another type', properties: { set: { '/properties/connectionParameters/api_key/type': 7 } } },
  ],
});

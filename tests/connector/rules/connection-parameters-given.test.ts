import { testRule } from './test-rule';

testRule('connection-parameters-given', {
  finds: [
    {
      name: 'properties that say nothing about connections',
      properties: { remove: ['/properties/connectionParameters'] },
      finds: [
        {
          at: '/properties',
          text: '"properties"',
          message: 'The properties object has neither `connectionParameters` nor `connectionParameterSets`.',
          official: 'The connectionparameter is not well formed.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'no parameters', properties: { set: { '/properties/connectionParameters': {} } } },
    {
      name: 'sets alone',
      properties: { remove: ['/properties/connectionParameters'], set: { '/properties/connectionParameterSets': {} } },
    },
    { name: 'a file without properties', files: { 'apiProperties.json': '{}' } },
  ],
});

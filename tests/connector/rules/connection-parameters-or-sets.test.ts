import { testRule } from './test-rule';

testRule('connection-parameters-or-sets', {
  finds: [
    {
      name: 'both',
      properties: { set: { '/properties/connectionParameterSets': { values: [{}] } } },
      finds: [
        {
          at: '/properties/connectionParameters',
          text: '"connectionParameters"',
          message:
            'Connections are described by `connectionParameters` and by `connectionParameterSets`; one of them is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'sets without values', properties: { set: { '/properties/connectionParameterSets': { values: [] } } } },
    {
      name: 'sets beside empty parameters',
      properties: {
        set: { '/properties/connectionParameters': {}, '/properties/connectionParameterSets': { values: [{}] } },
      },
    },
  ],
});

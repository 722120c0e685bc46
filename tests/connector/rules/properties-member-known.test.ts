import { testRule } from './test-rule';

testRule('properties-member-known', {
  finds: [
    {
      name: 'the British spelling of the colour',
      properties: { remove: ['/properties/iconBrandColor'], set: { '/properties/iconBrandColour': '#1f5f7a' } },
      finds: [
        {
          at: '/properties/iconBrandColour',
          text: '"iconBrandColour"',
          message: '`iconBrandColour` is not a member of the properties object.',
          official: null,
        },
      ],
      fixed: '"iconBrandColor": "#1f5f7a"',
    },
    {
      name: 'wrong capitals',
      properties: { remove: ['/properties/stackOwner'], set: { '/properties/stackowner': 'Lending Library' } },
      finds: [
        {
          at: '/properties/stackowner',
          text: '"stackowner"',
          message: '`stackowner` is not a member of the properties object.',
        },
      ],
      fixed: '"stackOwner": "Lending Library"',
    },
    {
      name: 'what the service adds to an exported file',
      properties: { set: { '/properties/iconUri': 'https://lending-library.example/icon.png' } },
      finds: [
        {
          at: '/properties/iconUri',
          text: '"iconUri"',
          message: '`iconUri` is not a member of the properties object.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'members that the published schema lacks and connectors use',
      properties: {
        set: {
          '/properties/scriptOperations': ['GetBook'],
          '/properties/connectionParameterSets': {},
          '/properties/script': 'x',
        },
      },
    },
  ],
});

import { testRule } from './test-rule';

testRule('properties-publisher-required', {
  finds: [
    {
      name: 'properties without it',
      properties: { remove: ['/properties/publisher'] },
      finds: [
        {
          at: '/properties',
          text: '"properties"',
          message: 'The properties object has no `publisher`.',
          official: null,
        },
      ],
    },
    {
      name: 'a blank name',
      profile: 'independent',
      properties: { set: { '/properties/publisher': ' ' } },
      finds: [
        {
          at: '/properties/publisher',
          text: '" "',
          message: '`publisher` of the properties object is empty; a text is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a name with punctuation', properties: { set: { '/properties/publisher': 'Lending & Library, Inc.' } } },
    {
      name: 'a name of another type, which is another rule’s matter',
      properties: { set: { '/properties/publisher': 7 } },
    },
  ],
});

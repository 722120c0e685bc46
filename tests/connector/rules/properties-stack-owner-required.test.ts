import { testRule } from './test-rule';

testRule('properties-stack-owner-required', {
  finds: [
    {
      name: 'properties without it',
      properties: { remove: ['/properties/stackOwner'] },
      finds: [
        {
          at: '/properties',
          text: '"properties"',
          message: 'The properties object has no `stackOwner`.',
          official: null,
        },
      ],
    },
    {
      name: 'a blank name',
      profile: 'independent',
      properties: { set: { '/properties/stackOwner': ' ' } },
      finds: [
        {
          at: '/properties/stackOwner',
          text: '" "',
          message: '`stackOwner` of the properties object is empty; a text is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a name with punctuation', properties: { set: { '/properties/stackOwner': 'Lending & Library, Inc.' } } },
    {
      name: 'a name of another type, which is another rule’s matter',
      properties: { set: { '/properties/stackOwner': 7 } },
    },
  ],
});

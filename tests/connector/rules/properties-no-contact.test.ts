import { testRule } from './test-rule';

testRule('properties-no-contact', {
  finds: [
    {
      name: 'a website',
      properties: { set: { '/properties/website': 'https://lending-library.example' } },
      finds: [
        {
          at: '/properties/website',
          text: '"website"',
          message: '`website` does not belong in the properties; it is expected in the definition.',
          official: null,
        },
      ],
      fixed: '"stackOwner": "Lending Library"\n  }',
    },
    {
      name: 'a contact',
      properties: { set: { '/properties/contact': { name: 'Support' } } },
      finds: [
        {
          at: '/properties/contact',
          text: '"contact"',
          message: '`contact` does not belong in the properties; it is expected in the definition.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'other unknown members, which are not this rule’s matter', properties: { set: { '/properties/tier': 1 } } },
    { name: 'a website outside `properties`', properties: { set: { '/website': 'https://lending-library.example' } } },
  ],
});

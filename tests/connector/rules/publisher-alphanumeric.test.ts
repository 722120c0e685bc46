import { testRule } from './test-rule';

testRule('publisher-alphanumeric', {
  finds: [
    {
      name: 'signs in both names',
      properties: {
        set: { '/properties/publisher': 'Westhill & Sons, Inc.', '/properties/stackOwner': 'lending_library' },
      },
      finds: [
        {
          at: '/properties/publisher',
          text: '&',
          message: 'The publisher `Westhill & Sons, Inc.` contains `&`, `.`; letters, digits and spaces are expected.',
          official: null,
        },
        {
          at: '/properties/stackOwner',
          text: '_',
          message: 'The stack owner `lending_library` contains `_`; letters, digits and spaces are expected.',
        },
      ],
    },
    {
      name: 'a tab',
      properties: { set: { '/properties/publisher': 'Lending\tLibrary' } },
      finds: [
        {
          at: '/properties/publisher',
          text: '"Lending\\tLibrary"',
          message: 'The publisher `Lending\tLibrary` contains white space; letters, digits and spaces are expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'several contributors', properties: { set: { '/properties/publisher': 'Café Readers, Circle 2' } } },
    { name: 'missing names, which are not this rule’s matter', properties: { remove: ['/properties/publisher'] } },
    { name: 'a name of another type', properties: { set: { '/properties/publisher': ['A.'] } } },
  ],
});

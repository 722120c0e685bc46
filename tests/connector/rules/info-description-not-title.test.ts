import { testRule } from './test-rule';

testRule('info-description-not-title', {
  finds: [
    {
      name: 'the title with a full stop',
      set: { '/info/description': 'lending library.' },
      finds: [
        {
          at: '/info/description',
          text: '"lending library."',
          message: 'The description repeats the title; what the connector can do is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a description that starts with the title', set: { '/info/description': 'Lending Library of a town.' } },
    { name: 'two blank texts', set: { '/info/description': '', '/info/title': '' } },
    { name: 'a missing title', remove: ['/info/title'] },
  ],
});

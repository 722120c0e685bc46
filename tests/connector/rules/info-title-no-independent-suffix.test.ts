import { testRule } from './test-rule';

testRule('info-title-no-independent-suffix', {
  finds: [
    {
      name: 'the suffix in parentheses',
      set: { '/info/title': 'Library (Independent Publisher)' },
      finds: [
        {
          at: '/info/title',
          text: ' (Independent Publisher)',
          message: 'The title ends in "Independent Publisher"; the name of the service alone is expected.',
          official: null,
        },
      ],
      fixed: '"title": "Library"',
    },
    {
      name: 'the suffix behind a dash',
      set: { '/info/title': 'Library - independent publisher' },
      finds: [
        {
          at: '/info/title',
          text: ' - independent publisher',
          message: 'The title ends in "Independent Publisher"; the name of the service alone is expected.',
        },
      ],
      fixed: '"title": "Library"',
    },
  ],
  accepts: [
    { name: 'the words elsewhere', set: { '/info/title': 'Independent Publisher Search' } },
    {
      name: 'the suffix in a connector of a verified publisher',
      profile: 'certified',
      set: { '/info/title': 'Library (Independent Publisher)' },
    },
  ],
});

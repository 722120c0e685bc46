import { testRule } from './test-rule';

const official = "The 'description' value must be between '30' and '500' characters.";

testRule('info-description-length', {
  finds: [
    {
      name: 'a description one character too short',
      set: { '/info/description': 'x'.repeat(29) },
      finds: [
        {
          at: '/info/description',
          text: `"${'x'.repeat(29)}"`,
          message: 'The description has 29 characters; 30 to 500 are expected.',
          official,
        },
      ],
    },
    {
      name: 'a description one character too long',
      set: { '/info/description': 'x'.repeat(501) },
      finds: [
        {
          at: '/info/description',
          text: `"${'x'.repeat(501)}"`,
          message: 'The description has 501 characters; 30 to 500 are expected.',
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'thirty characters', set: { '/info/description': 'x'.repeat(30) } },
    { name: 'five hundred characters', set: { '/info/description': 'x'.repeat(500) } },
    { name: 'a blank description, which is not this rule’s matter', set: { '/info/description': '   ' } },
    { name: 'a missing description, which is not this rule’s matter', remove: ['/info/description'] },
  ],
});

import { testRule } from './test-rule';

const official = "The 'title' value goes over the character limit '30'";

testRule('info-title-max-length', {
  finds: [
    {
      name: 'a title one character too long',
      set: { '/info/title': 'The Lending Library of Westhill' },
      finds: [
        {
          at: '/info/title',
          text: '"The Lending Library of Westhill"',
          message: 'The title has 31 characters; 30 are allowed.',
          official,
        },
      ],
    },
    {
      name: 'characters outside the basic plane as two units each',
      set: { '/info/title': '📚'.repeat(16) },
      finds: [
        {
          at: '/info/title',
          text: `"${'📚'.repeat(16)}"`,
          message: 'The title has 32 characters; 30 are allowed.',
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a title of thirty characters', set: { '/info/title': 'The Lending Library of Hilltop' } },
    { name: 'a title of another type, which is not this rule’s matter', set: { '/info/title': 7 } },
    { name: 'a definition without info', remove: ['/info'] },
  ],
});

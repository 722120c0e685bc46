import { testRule } from './test-rule';

const official = "The 'title' value must end with alphanumeric character.";

testRule('info-title-end-alphanumeric', {
  finds: [
    {
      name: 'a full stop at the end',
      set: { '/info/title': 'Lending Library.' },
      finds: [
        {
          at: '/info/title',
          text: '.',
          message: 'The title ends in `.`; a letter, a digit or a closing parenthesis is expected.',
          official,
        },
      ],
      fixed: '"title": "Lending Library"',
    },
    {
      name: 'a blank at the end',
      set: { '/info/title': 'Lending Library ' },
      finds: [
        {
          at: '/info/title',
          text: ' ',
          message: 'The title ends in white space; a letter, a digit or a closing parenthesis is expected.',
          official,
        },
      ],
      fixed: '"title": "Lending Library"',
    },
    {
      name: 'brackets at the end',
      set: { '/info/title': 'Lending Library [DEPRECATED]' },
      finds: [
        {
          at: '/info/title',
          text: ']',
          message: 'The title ends in `]`; a letter, a digit or a closing parenthesis is expected.',
          official,
        },
      ],
      fixed: '"title": "Lending Library (DEPRECATED)"',
    },
    {
      name: 'a sign that may belong to the name, as a proposal',
      set: { '/info/title': 'Books!' },
      finds: [
        {
          at: '/info/title',
          text: '!',
          message: 'The title ends in `!`; a letter, a digit or a closing parenthesis is expected.',
          official,
        },
      ],
      fixed: '"title": "Books"',
    },
  ],
  accepts: [
    { name: 'a closing parenthesis', set: { '/info/title': 'Lending Library (Test)' } },
    { name: 'a digit', set: { '/info/title': 'Library 2' } },
    { name: 'a letter with an accent', set: { '/info/title': 'Book Café' } },
    { name: 'a blank title, which is not this rule’s matter', set: { '/info/title': ' ' } },
  ],
});

import { testRule } from './test-rule';

const official = "The 'summary' value must end with alphanumeric character.";
const expected = 'a letter, a digit or a closing parenthesis is expected.';
const place = '/paths/~1loans/post/summary';

testRule('operation-summary-end-alphanumeric', {
  finds: [
    {
      name: 'a full stop',
      set: { [place]: 'Lend a book.' },
      finds: [{ at: place, text: '.', message: `The summary of LendBook ends in \`.\`; ${expected}`, official }],
      fixed: '"summary": "Lend a book"',
    },
    {
      name: 'white space',
      set: { [place]: 'Lend a book \n' },
      finds: [
        {
          at: place,
          text: '"Lend a book \\n"',
          message: `The summary of LendBook ends in white space; ${expected}`,
          official,
        },
      ],
      fixed: '"summary": "Lend a book"',
    },
    {
      name: 'brackets',
      set: { [place]: 'Lend a book [DEPRECATED]' },
      finds: [{ at: place, text: ']', message: `The summary of LendBook ends in \`]\`; ${expected}`, official }],
      fixed: '"summary": "Lend a book (DEPRECATED)"',
    },
    {
      name: 'a quotation, for which there is no repair',
      set: { [place]: 'Lend a "book"' },
      finds: [
        {
          at: place,
          text: '"Lend a \\"book\\""',
          message: `The summary of LendBook ends in \`"\`; ${expected}`,
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a parenthesis', set: { [place]: 'Lend a book (V2)' } },
    { name: 'a sign that may not stand anywhere, which is not this rule’s matter', set: { [place]: 'Lend a book?' } },
    { name: 'a blank summary, which is not this rule’s matter', set: { [place]: ' ' } },
  ],
});

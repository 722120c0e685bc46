import { testRule } from './test-rule';

const place = '/paths/~1loans/post/description';
const message = 'The description of LendBook does not end with a full stop.';

testRule('operation-description-full-stop', {
  finds: [
    {
      name: 'a sentence without its end',
      set: { [place]: 'Lends a book to a member' },
      finds: [{ at: place, text: 'r', message, official: null }],
      fixed: '"description": "Lends a book to a member."',
    },
    {
      name: 'white space at the end',
      set: { [place]: 'Lends a book (or two) ' },
      finds: [{ at: place, text: ')', message }],
      fixed: '"description": "Lends a book (or two). "',
    },
    {
      name: 'a text with escapes',
      set: { [place]: 'Lends a "book"' },
      finds: [{ at: place, text: '"Lends a \\"book\\""', message }],
      fixed: '"description": "Lends a \\"book\\"."',
    },
  ],
  accepts: [
    { name: 'a question', set: { [place]: 'Is the book there?' } },
    { name: 'a full stop inside a quotation', set: { [place]: 'Says “Yes.”' } },
    { name: 'an address at the end', set: { [place]: 'See https://lending-library.example/help' } },
    { name: 'an internal operation', set: { '/paths/~1branches/get/description': 'Lists branches' } },
    { name: 'a blank description, which is not this rule’s matter', set: { [place]: '  ' } },
  ],
});

import { testRule } from './test-rule';

const book = '/paths/~1books~1{bookId}/get';

testRule('operation-description-required', {
  finds: [
    {
      name: 'an operation without a description',
      remove: [`${book}/description`],
      finds: [
        {
          at: book,
          text: '"get"',
          message: 'The operation GetBook has no `description`.',
          official: "The 'description' property is required.",
          code: 'RequiredPropertyMissing',
        },
      ],
      fixed: '"summary": "Get a book",\n        "description": "Gets a book."',
    },
    {
      name: 'a blank description of a trigger',
      set: { '/paths/~1hooks/post/description': ' ' },
      finds: [
        {
          at: '/paths/~1hooks/post/description',
          text: '" "',
          message: 'The `description` of the operation WhenBookReturned is empty.',
          official: "The 'description' property must have not empty value.",
          code: 'RequiredValueEmpty',
        },
      ],
      fixed: '"description": "This operation triggers when a book is returned."',
    },
    {
      name: 'an operation whose summary does not start with a verb, without a proposal',
      set: { [`${book}/summary`]: 'Book details' },
      remove: [`${book}/description`],
      finds: [{ at: book, text: '"get"', message: 'The operation GetBook has no `description`.' }],
    },
  ],
  accepts: [
    { name: 'an internal operation without one', remove: ['/paths/~1branches/get/description'] },
    { name: 'a description of another type, which is not this rule’s matter', set: { [`${book}/description`]: 7 } },
  ],
});

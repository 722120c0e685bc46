import { testRule } from './test-rule';

testRule('schema-property-name-plain', {
  finds: [
    {
      name: 'a dot and a slash',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          properties: { 'book.id': { type: 'string' }, 'member/id': { type: 'string' } },
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/book.id',
          text: '"book.id"',
          message:
            'The property `book.id` has a dot in its name, which dynamic extensions and some designers read as a path.',
          official: null,
        },
        {
          at: '/definitions/NewLoan/properties/member~1id',
          text: '"member/id"',
          message:
            'The property `member/id` has a slash in its name, which dynamic extensions and some designers read as a path.',
          official: null,
        },
      ],
    },
    {
      name: 'a space',
      set: { '/definitions/NewLoan/properties/due date': { type: 'string' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/due date',
          text: '"due date"',
          message:
            'The property `due date` has white space in its name, which dynamic extensions and some designers read as a path.',
          official: null,
        },
      ],
    },
    {
      name: 'an address as a name',
      set: { '/definitions/NewLoan/properties/http:~1~1example.com~1name': { type: 'string' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/http:~1~1example.com~1name',
          text: '"http://example.com/name"',
          message:
            'The property `http://example.com/name` has a slash in its name, which dynamic extensions and some designers read as a path.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'plain names',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          properties: { bookId: { type: 'string' }, member_id: { type: 'string' } },
        },
      },
    },
    {
      name: 'an annotation of OData',
      set: {
        '/definitions/NewLoan/properties/@odata.nextLink': { type: 'string' },
        '/definitions/NewLoan/properties/value@odata.count': { type: 'string' },
      },
    },
    { name: 'hyphens and underscores', set: { '/definitions/NewLoan/properties/due-date_of': { type: 'string' } } },
  ],
});

import { testRule } from './test-rule';

testRule('extension-name-known', {
  finds: [
    {
      name: 'a slip of the pen',
      set: { '/paths/~1books~1{bookId}/get/x-ms-visibilty': 'advanced' },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-visibilty',
          text: '"x-ms-visibilty"',
          message: '`x-ms-visibilty` is not an extension that the platform knows, so it has no effect.',
          official: null,
        },
      ],
      fixed: '"x-ms-visibility"',
    },
    {
      name: 'a letter that is missing',
      set: { '/parameters/PageSize/x-ms-sumary': 'Page Size' },
      remove: ['/parameters/PageSize/x-ms-summary'],
      finds: [
        {
          at: '/parameters/PageSize/x-ms-sumary',
          text: '"x-ms-sumary"',
          message: '`x-ms-sumary` is not an extension that the platform knows, so it has no effect.',
          official: null,
        },
      ],
      fixed: '"x-ms-summary"',
    },
    {
      name: 'a slip beside the right one, which is not renamed',
      set: { '/definitions/Book/properties/title/x-ms-summmary': 'Title' },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-summmary',
          text: '"x-ms-summmary"',
          message: '`x-ms-summmary` is not an extension that the platform knows, so it has no effect.',
          official: null,
        },
      ],
    },
    {
      name: 'a word too many',
      set: { '/definitions/NewLoan/x-ms-summary title': 'Loan' },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-summary title',
          text: '"x-ms-summary title"',
          message: '`x-ms-summary title` is not an extension that the platform knows, so it has no effect.',
          official: null,
        },
      ],
      fixed: '"x-ms-summary"',
    },
    {
      name: 'a beginning that is too short',
      set: { '/definitions/NewLoan/x-visibility': 'internal' },
      finds: [
        {
          at: '/definitions/NewLoan/x-visibility',
          text: '"x-visibility"',
          message: '`x-visibility` is not an extension that the platform knows, so it has no effect.',
          official: null,
        },
      ],
      fixed: '"x-ms-visibility"',
    },
    {
      name: 'an extension that does not belong here',
      set: { '/definitions/Book/properties/title/x-ms-triger-hint': 'Wait.' },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-triger-hint',
          text: '"x-ms-triger-hint"',
          message: '`x-ms-triger-hint` is not an extension that the platform knows, so it has no effect.',
          official: null,
        },
      ],
      fixed: '"x-ms-trigger-hint"',
    },
    {
      name: 'a name that nothing is near to',
      set: { '/paths/~1books~1{bookId}/get/x-ms-frobnicate': true },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-frobnicate',
          text: '"x-ms-frobnicate"',
          message: '`x-ms-frobnicate` is not an extension that the platform knows, so it has no effect.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'the right name', set: { '/paths/~1books~1{bookId}/get/x-ms-visibility': 'advanced' } },
    {
      name: 'extensions of other tools',
      set: { '/paths/~1books~1{bookId}/get/x-internal-id': 7, '/x-amazon-apigateway': {} },
    },
    {
      name: 'extensions that the platform knows',
      set: {
        '/paths/~1books~1{bookId}/get/x-ms-require-user-confirmation': true,
        '/paths/~1books~1{bookId}/get/x-ms-openai-data': {},
        '/x-ms-keywords': [],
      },
    },
    {
      name: 'a property of such a name',
      set: { '/definitions/NewLoan/properties/x-ms-visibilty': { type: 'string' } },
    },
    {
      name: 'a header of such a name',
      set: { '/paths/~1loans/post/responses/201/headers': { 'x-ms-request-id': { type: 'string' } } },
    },
  ],
});

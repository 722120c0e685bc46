import { testRule } from './test-rule';

const official = "The 'x-ms-summary' property is required.";
const query = '/paths/~1books/get/parameters/0';

testRule('parameter-summary-required', {
  finds: [
    {
      name: 'a parameter without a summary',
      remove: [`${query}/x-ms-summary`],
      finds: [
        {
          at: query,
          text: '{',
          message: 'The parameter `query` has no `x-ms-summary`.',
          official,
          code: 'RequiredPropertyMissing',
        },
      ],
      fixed: '"type": "string",\n            "x-ms-summary": "Query"',
    },
    {
      name: 'a shared parameter, at the place in the operation',
      remove: ['/parameters/BookId/x-ms-summary'],
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/parameters/0',
          text: '{',
          message: 'The parameter `bookId` has no `x-ms-summary`.',
          official,
        },
      ],
      fixed: '"x-ms-summary": "Book ID"',
    },
    {
      name: 'a blank summary',
      set: { [`${query}/x-ms-summary`]: '' },
      finds: [
        {
          at: `${query}/x-ms-summary`,
          text: '""',
          message: 'The `x-ms-summary` of the parameter `query` is empty.',
          official: "The 'x-ms-summary' property must have not empty value.",
          code: 'RequiredValueEmpty',
        },
      ],
      fixed: '"x-ms-summary": "Query"',
    },
    {
      name: 'a parameter of an internal and a visible operation, at the visible one',
      remove: ['/parameters/PageSize/x-ms-summary'],
      set: { '/paths/~1branches/get/parameters': [{ $ref: '#/parameters/PageSize' }] },
      finds: [
        {
          at: '/paths/~1books/get/parameters/2',
          text: '{',
          message: 'The parameter `pageSize` has no `x-ms-summary`.',
          official,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a body, whose properties makers see',
      set: { '/paths/~1loans/post/parameters/0/description': 'The loan.' },
    },
    {
      name: 'a parameter of an internal operation',
      remove: ['/paths/~1hooks~1{hookId}/delete/parameters/0/x-ms-summary'],
    },
    {
      name: 'an internal parameter',
      set: { [`${query}/x-ms-visibility`]: 'internal' },
      remove: [`${query}/x-ms-summary`],
    },
    {
      name: 'a parameter that nobody uses',
      set: { '/parameters/Spare': { name: 'spare', in: 'query', type: 'string' } },
    },
    { name: 'a summary of another type, which is not this rule’s matter', set: { [`${query}/x-ms-summary`]: 7 } },
  ],
});

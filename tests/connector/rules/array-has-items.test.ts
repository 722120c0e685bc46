import { testRule } from './test-rule';

const official = 'The array should have items specified.';

testRule('array-has-items', {
  finds: [
    {
      name: 'a property',
      set: { '/definitions/Book/properties/subjects': { type: 'array' } },
      finds: [
        {
          at: '/definitions/Book/properties/subjects',
          text: '"subjects"',
          message: 'An array has no `items`.',
          official,
        },
      ],
      fixed: '"type": "array",\n          "items": {\n            "type": "string"\n          }',
    },
    {
      name: 'a parameter, the items of a list and a header',
      set: {
        '/paths/~1books/get/parameters/1': { name: 'authors', in: 'query', type: 'array' },
        '/definitions/Book/properties/rows': { type: 'array', items: { type: 'array' } },
        '/paths/~1hooks/post/responses/201/headers/Location': { type: 'array' },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1',
          text: '{',
          message: 'The array `authors` has no `items`.',
          official,
        },
        {
          at: '/paths/~1hooks/post/responses/201/headers/Location',
          text: '"Location"',
          message: 'An array has no `items`.',
          official,
        },
        {
          at: '/definitions/Book/properties/rows/items',
          text: '"items"',
          message: 'An array has no `items`.',
          official,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'empty items, which another rule may report',
      set: { '/definitions/Book/properties/a': { type: 'array', items: {} } },
    },
    { name: 'a property that is called type', set: { '/definitions/Book/properties/type': { type: 'string' } } },
  ],
});

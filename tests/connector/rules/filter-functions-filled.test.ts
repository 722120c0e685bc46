import { testRule } from './test-rule';

testRule('filter-functions-filled', {
  finds: [
    {
      name: 'an empty list',
      set: { '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: [] } },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-capabilities/filterFunctions',
          text: '"filterFunctions"',
          message: '`filterFunctions` is empty; at least one function is expected.',
          official: "The 'filterFunctions' property must have at least one element.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'two functions',
      set: { '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['eq', 'contains'] } },
    },
    { name: 'no list', set: { '/definitions/Book/properties/title/x-ms-capabilities': {} } },
  ],
});

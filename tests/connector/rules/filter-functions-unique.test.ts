import { testRule } from './test-rule';

testRule('filter-functions-unique', {
  finds: [
    {
      name: 'a function twice',
      set: { '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['eq', 'contains', 'eq'] } },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-capabilities/filterFunctions/2',
          text: '"eq"',
          message: '"eq" stands twice in `filterFunctions`; once is enough.',
          official: "The 'filterFunctions' property cannot contain duplicates.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'each function once',
      set: { '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['eq', 'contains'] } },
    },
    {
      name: 'the same function on two fields',
      set: {
        '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['eq'] },
        '/definitions/Book/properties/author/x-ms-capabilities': { filterFunctions: ['eq'] },
      },
    },
  ],
});

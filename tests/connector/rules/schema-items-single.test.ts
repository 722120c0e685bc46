import { testRule } from './test-rule';

testRule('schema-items-single', {
  finds: [
    {
      name: 'a list of schemas',
      set: {
        '/definitions/NewLoan/properties/dates': { type: 'array', items: [{ type: 'string' }, { type: 'integer' }] },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/dates/items',
          text: '"items"',
          message: '`items` is a list of schemas; one schema for all items is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'a list with one schema',
      set: { '/definitions/NewLoan/properties/dates': { type: 'array', items: [{ type: 'string' }] } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/dates/items',
          text: '"items"',
          message: '`items` is a list of schemas; one schema for all items is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'one schema',
      set: { '/definitions/NewLoan/properties/dates': { type: 'array', items: { type: 'string' } } },
    },
    {
      name: 'no items, which another rule speaks of',
      set: { '/definitions/NewLoan/properties/dates': { type: 'array' } },
    },
  ],
});

import { testRule } from './test-rule';

const loan = '/definitions/Loan/properties';

testRule('schema-property-summary', {
  finds: [
    {
      name: 'one property without a label',
      remove: [`${loan}/dueDate/x-ms-summary`],
      finds: [
        {
          at: `${loan}/dueDate`,
          text: '"dueDate"',
          message: 'The property `dueDate` has no `x-ms-summary`.',
          official: null,
        },
      ],
      fixed: '"type": "string",\n          "x-ms-summary": "Due Date"',
    },
    {
      name: 'all properties of an object in one finding',
      set: {
        [loan]: { id: { type: 'string', 'x-ms-summary': '' }, a_b: { type: 'integer' }, c: {}, d: { type: 'array' } },
      },
      finds: [
        {
          at: loan,
          text: '"properties"',
          message: '4 of 4 properties have no `x-ms-summary`: `id`, `a_b`, `c` and 1 more.',
        },
      ],
      fixed: '"x-ms-summary": "A B"',
    },
  ],
  accepts: [
    { name: 'a title in its place', set: { [`${loan}/id`]: { type: 'string', title: 'Number' } } },
    { name: 'internal properties', set: { [`${loan}/id`]: { type: 'string', 'x-ms-visibility': 'internal' } } },
    {
      name: 'references, objects and lists of objects',
      set: {
        [`${loan}/id`]: { $ref: '#/definitions/Book' },
        [`${loan}/bookId`]: { type: 'object', properties: {} },
        [`${loan}/memberId`]: { type: 'array', items: { type: 'string' } },
      },
    },
    {
      name: 'answers of an internal operation',
      remove: ['/paths/~1branches/get/responses/200/schema/properties/branches/items/properties/id/x-ms-summary'],
    },
  ],
});

import { testRule } from './test-rule';

const order = '/definitions/Book/properties/order';
const values = (value: unknown) => ({ [order]: { type: 'string', enum: ['title', 'author'], default: value } });

testRule('default-in-enum', {
  finds: [
    {
      name: 'a value in other letters',
      set: values('Title'),
      finds: [
        {
          at: `${order}/default`,
          text: '"Title"',
          message: '`default` is `"Title"`, which `enum` does not list; one of its values is expected.',
          official: null,
        },
      ],
      fixed: '"default": "title"',
    },
    {
      name: 'a value that nothing resembles',
      set: { [order]: { type: 'integer', enum: [1, 2], default: 3 } },
      finds: [
        {
          at: `${order}/default`,
          text: '3',
          message: '`default` is `3`, which `enum` does not list; one of its values is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a value of the list', set: values('author') },
    { name: 'a value of another type, which another rule reports', set: values(7) },
    { name: 'an empty list, which another rule reports', set: { [order]: { type: 'string', enum: [], default: 'a' } } },
    { name: 'null', set: values(null) },
  ],
});

import { testRule } from './test-rule';

const floor = '/definitions/Book/properties/floor';
const official = (value: string, type: string) =>
  `The type of the enum value is '${value}' but it should be '${type}' as specified in the schema.`;

testRule('enum-values-match-type', {
  finds: [
    {
      name: 'all values of another type, once',
      set: { [floor]: { type: 'integer', enum: ['1', '2', '3'] } },
      finds: [
        {
          at: `${floor}/enum/0`,
          text: '"1"',
          message: '`"1"` in `enum` is a string; an integer is expected (and so for 2 more).',
          official: official('String', 'Integer'),
        },
      ],
      fixed: '1,\n            2,\n            3\n',
    },
    {
      name: 'one value among good ones, in the items of a parameter',
      set: {
        '/paths/~1books/get/parameters/1': {
          name: 'a',
          in: 'query',
          type: 'array',
          items: { type: 'string', enum: ['a', null] },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/items/enum/1',
          text: 'null',
          message: '`null` in `enum` is a null; a string is expected.',
          official: official('Null', 'String'),
        },
      ],
    },
  ],
  accepts: [
    { name: 'whole numbers among numbers', set: { [floor]: { type: 'number', enum: [1, 2.5] } } },
    { name: 'no type', set: { [floor]: { enum: [1, 'a'] } } },
  ],
});

import { testRule } from './test-rule';

const official = (value: string, type: string) =>
  `The 'default' value is of type '${value}', but should match the given type '${type}'.`;
const title = '/definitions/Book/properties/title';

testRule('default-matches-type', {
  finds: [
    {
      name: 'a number in quotation marks',
      set: { '/parameters/PageSize/default': '20' },
      finds: [
        {
          at: '/parameters/PageSize/default',
          text: '"20"',
          message: '`default` is a string (`"20"`); an integer is expected.',
          official: official('String', 'Integer'),
        },
      ],
      fixed: '"default": 20,',
    },
    {
      name: 'a number for a text, in a property',
      set: { [`${title}/default`]: 7 },
      finds: [
        {
          at: `${title}/default`,
          text: '7',
          message: '`default` is a number (`7`); a string is expected.',
          official: official('Integer', 'String'),
        },
      ],
      fixed: '"default": "7"',
    },
    {
      name: 'a text that is no number, without a repair',
      set: { '/parameters/PageSize/default': '020' },
      finds: [
        {
          at: '/parameters/PageSize/default',
          text: '"020"',
          message: '`default` is a string (`"020"`); an integer is expected.',
        },
      ],
    },
    {
      name: 'a fraction for an integer, and a list for a truth value',
      set: { '/parameters/PageSize/default': 1.5, [title]: { type: 'boolean', default: [] } },
      finds: [
        {
          at: '/parameters/PageSize/default',
          text: '1.5',
          message: '`default` is a number (`1.5`); an integer is expected.',
          official: official('Float', 'Integer'),
        },
        {
          at: `${title}/default`,
          text: '"default"',
          message: '`default` is an array; a boolean is expected.',
          official: official('Array', 'Boolean'),
        },
      ],
    },
    {
      name: 'a default whose list has the same mistake, without a repair that would part the two',
      set: { [title]: { type: 'boolean', default: 'true', enum: ['true', 'false'] } },
      finds: [
        { at: `${title}/default`, text: '"true"', message: '`default` is a string (`"true"`); a boolean is expected.' },
      ],
    },
  ],
  accepts: [
    { name: 'a whole number for a number', set: { [title]: { type: 'number', default: 1 } } },
    { name: 'no type', set: { [title]: { default: 1 } } },
    { name: 'null', set: { [title]: { type: 'boolean', default: null } } },
    { name: 'an unknown type, which another rule reports', set: { [title]: { type: 'text', default: 1 } } },
    { name: 'a default in an example', set: { '/definitions/Book/example': { type: 'string', default: 1 } } },
  ],
});

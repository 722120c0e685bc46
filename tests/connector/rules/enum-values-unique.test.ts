import { testRule } from './test-rule';

testRule('enum-values-unique', {
  finds: [
    {
      name: 'a value that stands three times',
      set: { '/definitions/Loan/properties/id/enum': ['a', 'a', 'b', 'a'] },
      finds: [
        {
          at: '/definitions/Loan/properties/id/enum/1',
          text: '"a"',
          message: '"a" stands twice in `enum`; once is enough.',
          official: 'The array contains duplicate values, values must be unique.',
        },
        {
          at: '/definitions/Loan/properties/id/enum/3',
          text: '"a"',
          message: '"a" stands twice in `enum`; once is enough.',
        },
      ],
    },
    {
      name: 'a repeated number in a parameter',
      set: { '/parameters/PageSize/enum': [10, 20, 10] },
      finds: [{ at: '/parameters/PageSize/enum/2', text: '10', message: '10 stands twice in `enum`; once is enough.' }],
      fixed: '20\n      ]',
    },
  ],
  accepts: [
    { name: 'a number and the text that looks like it', set: { '/parameters/PageSize/enum': [1, '1'] } },
    { name: 'equal objects, which are no scalars', set: { '/definitions/Loan/enum': [{ a: 1 }, { a: 1 }] } },
  ],
});

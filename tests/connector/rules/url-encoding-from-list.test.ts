import { testRule } from './test-rule';

testRule('url-encoding-from-list', {
  finds: [
    {
      name: 'a word that is not listed',
      set: { '/parameters/BookId/x-ms-url-encoding': 'once' },
      finds: [
        {
          at: '/parameters/BookId/x-ms-url-encoding',
          text: '"once"',
          message: '`x-ms-url-encoding` is `once`; `single`, `double` are allowed.',
          official: 'The property value must be one of the following: single, double.',
        },
      ],
    },
    {
      name: 'capitals',
      set: { '/parameters/BookId/x-ms-url-encoding': 'DOUBLE' },
      finds: [
        {
          at: '/parameters/BookId/x-ms-url-encoding',
          text: '"DOUBLE"',
          message: '`x-ms-url-encoding` is `DOUBLE`; `single`, `double` are allowed.',
        },
      ],
      fixed: '"x-ms-url-encoding": "double"',
    },
  ],
  accepts: [
    { name: 'double encoding', set: { '/parameters/BookId/x-ms-url-encoding': 'double' } },
    { name: 'no encoding', remove: ['/parameters/BookId/x-ms-url-encoding'] },
  ],
});

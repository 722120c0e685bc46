import { testRule } from './test-rule';

const at = '/paths/~1books~1{bookId}/get/operationId';

testRule('operation-id-pascal-case', {
  finds: [
    {
      name: 'an id that starts small',
      set: { [at]: 'getBook' },
      finds: [
        {
          at,
          text: '"getBook"',
          message: 'The operationId `getBook` starts with a small letter; PascalCase (`GetBook`) is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a version at the end', set: { [at]: 'GetBook_V2' } },
    { name: 'a digit at the start', set: { [at]: '2Books' } },
  ],
});

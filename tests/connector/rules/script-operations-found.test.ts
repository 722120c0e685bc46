import { testRule } from './test-rule';

const script = (...ids: unknown[]) => ({ properties: { set: { '/properties/scriptOperations': ids } } });

testRule('script-operations-found', {
  finds: [
    {
      name: 'ids that no operation has',
      ...script('getBook', 'BurnEverything'),
      finds: [
        {
          at: '/properties/scriptOperations/0',
          text: '"getBook"',
          message: 'The script is for `getBook`, but no operation has that id.',
        },
        {
          at: '/properties/scriptOperations/1',
          text: '"BurnEverything"',
          message: 'The script is for `BurnEverything`, but no operation has that id.',
        },
      ],
      fixed: '"GetBook"',
    },
  ],
  accepts: [
    { name: 'operations that are there', ...script('GetBook', 'SearchBooks') },
    { name: 'no operation', ...script() },
    { name: 'something that is no text', ...script(7, null) },
  ],
});

import { testRule } from './test-rule';

testRule('test-connection-simple', {
  finds: [
    {
      name: 'a value for a parameter that is not there',
      set: { '/x-ms-capabilities/testConnection/parameters': { town: 'a' } },
      finds: [
        {
          at: '/x-ms-capabilities/testConnection/parameters/town',
          text: '"a"',
          message: 'The test of a connection passes `town` to ListBranches, which has no such parameter.',
        },
      ],
    },
    {
      name: 'an operation that needs an input',
      set: { '/x-ms-capabilities': { testConnection: { operationId: 'GetBook', parameters: {} } } },
      finds: [
        {
          at: '/x-ms-capabilities/testConnection',
          text: '"testConnection"',
          message: 'The test of a connection calls GetBook without `bookId`, which it requires.',
          official: null,
        },
      ],
    },
    {
      name: 'an operation that changes something',
      set: { '/x-ms-capabilities': { testConnection: { operationId: 'LendBook', parameters: { loan: 'a' } } } },
      finds: [
        {
          at: '/x-ms-capabilities/testConnection/operationId',
          text: '"LendBook"',
          message:
            'The test of a connection calls LendBook, a POST operation; GET is expected, because a test changes nothing.',
          official: null,
        },
      ],
    },
    {
      name: 'a value that a maker would have to give',
      set: {
        '/x-ms-capabilities': {
          testConnection: { operationId: 'GetBook', parameters: { bookId: { parameter: 'bookId' } } },
        },
      },
      finds: [
        {
          at: '/x-ms-capabilities/testConnection/parameters/bookId',
          text: '"bookId"',
          message:
            '`bookId` of the test of a connection is an object; a fixed value is expected, because no maker is there to ask.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an operation that needs none',
      set: { '/x-ms-capabilities': { testConnection: { operationId: 'ListBranches', parameters: {} } } },
    },
    {
      name: 'a fixed value',
      set: { '/x-ms-capabilities': { testConnection: { operationId: 'GetBook', parameters: { bookId: '1' } } } },
    },
    {
      name: 'a default',
      set: { '/parameters/BookId/default': '1', '/x-ms-capabilities/testConnection/operationId': 'GetBook' },
    },
    {
      name: 'an id that names nothing, which another rule speaks of',
      set: { '/x-ms-capabilities/testConnection/operationId': 'Nothing' },
    },
  ],
});

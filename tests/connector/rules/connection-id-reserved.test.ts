import { testRule } from './test-rule';

const official = "A parameter cannot be named as 'connectionId'.";
const query = (name: string) => ({ name, in: 'query', type: 'string' });

testRule('connection-id-reserved', {
  finds: [
    {
      name: 'a parameter of that name, whatever its capital letters',
      set: { '/paths/~1books/get/parameters/1': query('ConnectionID') },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/name',
          text: '"ConnectionID"',
          message: 'A parameter is called `ConnectionID`; the platform keeps that name for itself.',
          official,
        },
      ],
    },
    {
      name: 'a shared parameter of that name at its first use',
      set: { '/parameters/PageSize': query('connectionId') },
      finds: [
        {
          at: '/paths/~1books/get/parameters/2',
          text: '{',
          message: 'A parameter is called `connectionId`; the platform keeps that name for itself.',
          official,
        },
      ],
    },
    {
      name: 'a path variable of that name once, not in the parameter too',
      set: {
        '/paths/~1lines~1{connectionId}': {
          get: {
            operationId: 'GetLine',
            parameters: [{ name: 'connectionId', in: 'path', required: true, type: 'string' }],
            responses: { 200: { description: 'The line.' } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1lines~1{connectionId}',
          text: '"/lines/{connectionId}"',
          message: 'The path variable `{connectionId}` has a name that the platform keeps for itself.',
          official,
        },
      ],
    },
  ],
  accepts: [{ name: 'a longer name', set: { '/paths/~1books/get/parameters/1': query('connectionIds') } }],
});

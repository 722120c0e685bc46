import { testRule } from './test-rule';

const item = { get: { operationId: 'GetShelf', responses: { 200: { description: 'The shelf.' } } } };

testRule('path-without-wildcard', {
  finds: [
    {
      name: 'a wildcard, inside braces too',
      set: { '/paths/~1shelves~1{*shelf}': item },
      finds: [
        {
          at: '/paths/~1shelves~1{*shelf}',
          text: '"/shelves/{*shelf}"',
          message: 'The path `/shelves/{*shelf}` holds a wildcard `*`; a fixed segment or a `{variable}` is expected.',
          official: "The operation path cannot contain wildcard character '*'.",
        },
      ],
    },
  ],
  accepts: [{ name: 'an encoded star', set: { '/paths/~1shelves~1%2A': item } }],
});

import { testRule } from './test-rule';

const response = '/paths/~1books~1{bookId}/get/responses/200';

testRule('response-example-type', {
  finds: [
    {
      name: 'an example of a type that the definition does not produce',
      set: { [`${response}/examples`]: { 'application/json': {}, 'text/xml': '<book/>' } },
      finds: [
        {
          at: `${response}/examples/text~1xml`,
          text: '"text/xml"',
          message: 'The response 200 of GetBook has an example of `text/xml`, which the operation does not produce.',
          official: "The response example 'text/xml' is not produced by the operation 'GetBook'.",
        },
      ],
    },
    {
      name: 'an example that only the definition’s list has, where the operation has its own',
      set: {
        '/paths/~1books~1{bookId}/get/produces': ['application/xml'],
        [`${response}/examples`]: { 'application/json': { id: '7' } },
      },
      finds: [
        {
          at: `${response}/examples/application~1json`,
          text: '"application/json"',
          message:
            'The response 200 of GetBook has an example of `application/json`, which the operation does not produce.',
          official: "The response example 'application/json' is not produced by the operation 'GetBook'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a type in other letters and with parameters',
      set: { [`${response}/examples`]: { 'Application/JSON; charset=utf-8': {} } },
    },
    {
      name: 'a pattern that covers it',
      set: { '/produces': ['text/*'], [`${response}/examples`]: { 'text/csv': '' } },
    },
    { name: 'the pattern for all', set: { '/produces': ['*/*'], [`${response}/examples`]: { 'text/csv': '' } } },
    {
      name: 'a definition that says nothing of what it produces',
      remove: ['/produces'],
      set: { [`${response}/examples`]: { 'text/csv': '' } },
    },
  ],
});

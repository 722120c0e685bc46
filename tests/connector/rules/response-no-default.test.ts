import { testRule } from './test-rule';

const responses = '/paths/~1loans/post/responses';

testRule('response-no-default', {
  finds: [
    {
      name: 'a default response beside a success',
      set: { [`${responses}/default`]: { description: 'Operation failed.' } },
      finds: [
        {
          at: `${responses}/default`,
          text: '"default"',
          message:
            'The operation LendBook lists a `default` response beside 201; the codes of its errors are expected.',
          official: null,
        },
      ],
      fixed: '"responses": {\n          "201"',
    },
  ],
  accepts: [
    {
      name: 'a default response alone, for which another rule speaks',
      set: { [responses]: { default: { description: 'Anything.' } } },
    },
    {
      name: 'a default response with a schema, for which another rule speaks',
      set: { [`${responses}/default`]: { description: 'Anything.', schema: { type: 'object' } } },
    },
    {
      name: 'a reference that leads nowhere, for which another rule speaks',
      set: { [`${responses}/default`]: { $ref: '#/responses/Nobody' } },
    },
  ],
});

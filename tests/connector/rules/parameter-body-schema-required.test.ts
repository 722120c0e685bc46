import { testRule } from './test-rule';

testRule('parameter-body-schema-required', {
  finds: [
    {
      name: 'a body without one',
      remove: ['/paths/~1loans/post/parameters/0/schema'],
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0',
          text: '{',
          message: 'The body parameter has no `schema`.',
          official: "The 'body' parameter must define a 'schema' property.",
        },
      ],
    },
    {
      name: 'the schema beside the name of the body',
      set: { '/paths/~1loans/post/parameters/0': { name: 'loan', in: 'body', type: 'object', properties: {} } },
      finds: [{ at: '/paths/~1loans/post/parameters/0', text: '{', message: 'The body parameter has no `schema`.' }],
      fixed: '"schema": {\n              "type": "object",\n              "properties": {}\n            }',
    },
  ],
  accepts: [
    { name: 'an empty schema, which another rule may report', set: { '/paths/~1loans/post/parameters/0/schema': {} } },
    { name: 'other parameters' },
  ],
});

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
  ],
  accepts: [
    { name: 'an empty schema, which another rule may report', set: { '/paths/~1loans/post/parameters/0/schema': {} } },
    { name: 'other parameters' },
  ],
});

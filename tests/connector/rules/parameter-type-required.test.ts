import { testRule } from './test-rule';

testRule('parameter-type-required', {
  finds: [
    {
      name: 'a query parameter without a type',
      remove: ['/parameters/PageSize/type'],
      finds: [
        {
          at: '/parameters/PageSize',
          text: '"PageSize"',
          message: 'The parameter has no `type`.',
          official: "The 'type' property is required.",
        },
      ],
    },
    {
      name: 'a query parameter with a schema instead',
      set: { '/paths/~1books/get/parameters/0': { name: 'query', in: 'query', schema: { type: 'string' } } },
      finds: [{ at: '/paths/~1books/get/parameters/0', text: '{', message: 'The parameter has no `type`.' }],
    },
  ],
  accepts: [
    {
      name: 'a body parameter, which has a schema',
      set: { '/paths/~1loans/post/parameters/0/description': 'The loan.' },
    },
    { name: 'a schema without a place, which misses its place only', remove: ['/paths/~1loans/post/parameters/0/in'] },
  ],
});

import { testRule } from './test-rule';

testRule('header-type-required', {
  finds: [
    {
      name: 'a header without a type',
      remove: ['/paths/~1hooks/post/responses/201/headers/Location/type'],
      finds: [
        {
          at: '/paths/~1hooks/post/responses/201/headers/Location',
          text: '"Location"',
          message: 'The header has no `type`.',
          official: "The 'type' property is required.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'a response without headers', set: { '/paths/~1books/get/responses/200/headers': {} } },
    {
      name: 'an array header',
      set: { '/paths/~1books/get/responses/200/headers': { Link: { type: 'array', items: { type: 'string' } } } },
    },
  ],
});

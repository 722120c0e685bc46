import { testRule } from './test-rule';

testRule('parameter-name-required', {
  finds: [
    {
      name: 'a parameter without a name',
      remove: ['/parameters/PageSize/name'],
      finds: [
        {
          at: '/parameters/PageSize',
          text: '"PageSize"',
          message: 'The parameter has no `name`.',
          official: "The 'name' property is required.",
        },
      ],
    },
    {
      name: 'a parameter without a place',
      remove: ['/paths/~1books/get/parameters/0/in'],
      finds: [
        {
          at: '/paths/~1books/get/parameters/0',
          text: '{',
          message: 'The parameter has no `in`.',
          official: "The 'in' property is required.",
        },
      ],
    },
    {
      name: 'a parameter that is a body by its schema',
      remove: ['/paths/~1loans/post/parameters/0/in'],
      finds: [{ at: '/paths/~1loans/post/parameters/0', text: '{', message: 'The body parameter has no `in`.' }],
    },
  ],
  accepts: [
    { name: 'a reference', set: { '/paths/~1books/get/parameters/0': { $ref: '#/parameters/PageSize' } } },
    { name: 'an empty name, which is another rule’s matter', set: { '/parameters/PageSize/name': '' } },
  ],
});

import { testRule } from './test-rule';

const official = (reference: string) =>
  `The parameter reference '${reference}' could not be found in the swagger document.`;

testRule('parameter-reference-found', {
  finds: [
    {
      name: 'a name with other capital letters, once for all its places',
      set: {
        '/paths/~1books/get/parameters/2/$ref': '#/parameters/pageSize',
        '/paths/~1branches/get/parameters': [{ $ref: '#/parameters/pageSize' }],
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/2/$ref',
          text: '"#/parameters/pageSize"',
          message:
            '`$ref` is `#/parameters/pageSize`, but `parameters` holds no `pageSize` (1 more place refers to it).',
          official: official('#/parameters/pageSize'),
        },
      ],
      fixed: '"$ref": "#/parameters/PageSize"',
    },
    {
      name: 'a name in a definition without shared parameters',
      remove: ['/parameters'],
      finds: ['PageSize', 'BookId'].map((name, index) => ({
        at: index === 0 ? '/paths/~1books/get/parameters/2/$ref' : '/paths/~1books~1{bookId}/get/parameters/0/$ref',
        text: `"#/parameters/${name}"`,
        message: `\`$ref\` is \`#/parameters/${name}\`, but \`parameters\` holds no \`${name}\`.`,
        official: official(`#/parameters/${name}`),
      })),
    },
  ],
  accepts: [
    {
      name: 'a name that is percent-encoded in the reference',
      set: {
        '/parameters/Page size': { name: 'size', in: 'query', type: 'integer' },
        '/paths/~1books/get/parameters/2/$ref': '#/parameters/Page%20size',
      },
    },
    {
      name: 'a reference of another form, which another rule reports',
      set: { '/paths/~1books/get/parameters/2/$ref': '#/x/PageSize' },
    },
  ],
});

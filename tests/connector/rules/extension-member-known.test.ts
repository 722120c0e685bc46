import { testRule } from './test-rule';

testRule('extension-member-known', {
  finds: [
    {
      name: 'a member of the annotation of the connector that it does not have',
      set: { '/info/x-ms-api-annotation': { status: 'Preview', family: 'Books' } },
      finds: [
        {
          at: '/info/x-ms-api-annotation/family',
          text: '"family"',
          message: '`family` is not a member of the annotation.',
        },
      ],
    },
    {
      name: 'a member of the other generation',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-list/value-path': 'id' },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/value-path',
          text: '"value-path"',
          message: '`value-path` is not a member of the x-ms-dynamic-list object.',
          official: "The property 'value-path' is not allowed and must be removed.",
        },
      ],
    },
    {
      name: 'a member in wrong capitals',
      remove: ['/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-path'],
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-values/Value-Path': 'id' },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/Value-Path',
          text: '"Value-Path"',
          message: '`Value-Path` is not a member of the x-ms-dynamic-values object.',
        },
      ],
      fixed: '"value-path": "id"',
    },
  ],
  accepts: [
    {
      name: 'any argument of a dynamic call',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters': { whatever: { value: 1 } } },
    },
    { name: 'an extension that nobody knows', set: { '/info/x-ms-future': { anything: true } } },
  ],
});

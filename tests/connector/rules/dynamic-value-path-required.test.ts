import { testRule } from './test-rule';

const parameter = '/paths/~1books/get/parameters/1';

testRule('dynamic-value-path-required', {
  finds: [
    {
      name: 'an older dropdown without the path',
      remove: [`${parameter}/x-ms-dynamic-values/value-path`],
      finds: [
        {
          at: `${parameter}/x-ms-dynamic-values`,
          text: '"x-ms-dynamic-values"',
          message: 'The x-ms-dynamic-values object has no `value-path`.',
          official: "The 'value-path' property is required.",
        },
      ],
    },
    {
      name: 'a newer dropdown without the path',
      remove: [`${parameter}/x-ms-dynamic-list/itemValuePath`],
      finds: [
        {
          at: `${parameter}/x-ms-dynamic-list`,
          text: '"x-ms-dynamic-list"',
          message: 'The x-ms-dynamic-list object has no `itemValuePath`.',
          official: "The 'itemValuePath' property is required.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a dynamic schema, whose path may be left out',
      set: {
        '/paths/~1loans/post/responses/201/schema': {
          type: 'object',
          'x-ms-dynamic-schema': { operationId: 'ListBranches', parameters: {} },
        },
      },
    },
    { name: 'a dropdown without titles', remove: [`${parameter}/x-ms-dynamic-values/value-title`] },
  ],
});

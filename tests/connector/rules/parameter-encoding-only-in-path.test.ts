import { testRule } from './test-rule';

const official =
  "Encoding for query parameter 'pageSize' is not supported. All query parameters are single encoded by default.";

testRule('parameter-encoding-only-in-path', {
  finds: [
    {
      name: 'a query parameter',
      set: { '/parameters/PageSize/x-ms-url-encoding': 'single' },
      finds: [
        {
          at: '/parameters/PageSize/x-ms-url-encoding',
          text: '"single"',
          message: 'The query parameter `pageSize` has `x-ms-url-encoding`, which works in a path only.',
          official,
        },
      ],
      fixed: '"x-ms-visibility": "advanced"\n    }',
    },
    {
      name: 'a header, of which the official tool says nothing',
      set: { '/parameters/PageSize/x-ms-url-encoding': 'double', '/parameters/PageSize/in': 'header' },
      finds: [
        {
          at: '/parameters/PageSize/x-ms-url-encoding',
          text: '"double"',
          message: 'The header parameter `pageSize` has `x-ms-url-encoding`, which works in a path only.',
          official: null,
        },
      ],
    },
  ],
  accepts: [{ name: 'path parameters' }],
});

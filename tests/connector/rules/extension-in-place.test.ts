import { testRule } from './test-rule';

testRule('extension-in-place', {
  finds: [
    {
      name: 'a trigger on the path',
      set: { '/paths/~1books/x-ms-trigger': 'single' },
      finds: [
        {
          at: '/paths/~1books/x-ms-trigger',
          text: '"x-ms-trigger"',
          message: '`x-ms-trigger` has no effect on the path item; it belongs on an operation.',
          official: null,
        },
      ],
    },
    {
      name: 'a label on an operation and on a response',
      set: { '/paths/~1books/get/x-ms-summary': 'Books', '/paths/~1books/get/responses/200/x-ms-summary': 'Books' },
      finds: [
        {
          at: '/paths/~1books/get/responses/200/x-ms-summary',
          text: '"x-ms-summary"',
          message: '`x-ms-summary` has no effect on the response; it belongs on a parameter or a schema.',
        },
        {
          at: '/paths/~1books/get/x-ms-summary',
          text: '"x-ms-summary"',
          message: '`x-ms-summary` has no effect on the operation; it belongs on a parameter or a schema.',
        },
      ],
    },
    {
      name: 'an encoding on a property',
      set: { '/definitions/Book/properties/id/x-ms-url-encoding': 'single' },
      finds: [
        {
          at: '/definitions/Book/properties/id/x-ms-url-encoding',
          text: '"x-ms-url-encoding"',
          message: '`x-ms-url-encoding` has no effect on the schema; it belongs on a path parameter.',
        },
      ],
    },
    {
      name: 'metadata in the info object',
      set: { '/info/x-ms-connector-metadata': [] },
      finds: [
        {
          at: '/info/x-ms-connector-metadata',
          text: '"x-ms-connector-metadata"',
          message:
            '`x-ms-connector-metadata` has no effect on the info object; it belongs on the root of the definition.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'extensions of other tools', set: { '/paths/~1books/x-trigger-source': 'a', '/info/x-logo': {} } },
    { name: 'extensions without one clear home', set: { '/paths/~1books/x-ms-keywords': ['books'] } },
    {
      name: 'an encoding on a body, which another rule reports',
      set: { '/paths/~1loans/post/parameters/0/x-ms-url-encoding': 'single' },
    },
    { name: 'a label on a header', set: { '/paths/~1hooks/post/responses/201/headers/Location/x-ms-summary': 'A' } },
    { name: 'a visibility on a property', set: { '/definitions/Book/properties/id/x-ms-visibility': 'advanced' } },
  ],
});

import { testRule } from './test-rule';

testRule('member-known', {
  finds: [
    {
      name: 'a slip of the fingers',
      remove: ['/info/description'],
      set: { '/info/desciption': 'Lends books.' },
      finds: [
        {
          at: '/info/desciption',
          text: '"desciption"',
          message: '`desciption` is not a member of the info object.',
          official:
            'The property \'desciption\' is not valid. If this property is an extension, its name must begin with "x-".',
        },
      ],
      fixed: '"description": "Lends books."',
    },
    {
      name: 'capitals in a name',
      remove: ['/paths/~1books/get/operationId'],
      set: { '/paths/~1books/get/operationID': 'SearchBooks' },
      finds: [
        {
          at: '/paths/~1books/get/operationID',
          text: '"operationID"',
          message: '`operationID` is not a member of the operation.',
        },
      ],
      fixed: '"operationId": "SearchBooks"',
    },
    {
      name: 'members of OpenAPI 3, which can only be removed',
      set: { '/servers': [], '/paths/~1loans/post/requestBody': {} },
      finds: [
        {
          at: '/paths/~1loans/post/requestBody',
          text: '"requestBody"',
          message: '`requestBody` is not a member of the operation.',
        },
        { at: '/servers', text: '"servers"', message: '`servers` is not a member of the definition.' },
      ],
    },
  ],
  accepts: [
    { name: 'extensions of any name', set: { '/x-anything': 1, '/info/x-logo': {}, '/paths/~1books/get/x-note': 'x' } },
    { name: 'any name in a map', set: { '/definitions/Anything at all': { type: 'object' } } },
    { name: 'any member beside `$ref`, which other rules judge', set: { '/paths/~1books/get/parameters/2/note': 'x' } },
  ],
});

import { testRule } from './test-rule';

testRule('value-from-list', {
  finds: [
    {
      name: 'a place in capitals',
      set: { '/paths/~1books/get/parameters/0/in': 'Query' },
      finds: [
        {
          at: '/paths/~1books/get/parameters/0/in',
          text: '"Query"',
          message: '`in` is `Query`; `query`, `header`, `path`, `formData`, `body` are allowed.',
          official: 'The property value must be one of the following: query, header, path, formData, body.',
        },
      ],
      fixed: '"in": "query"',
    },
    {
      name: 'a type with a slip',
      set: { '/parameters/PageSize/type': 'interger' },
      finds: [
        {
          at: '/parameters/PageSize/type',
          text: '"interger"',
          message: '`type` is `interger`; `string`, `number`, `integer`, `boolean`, `array`, `file` are allowed.',
        },
      ],
      fixed: '"type": "integer"',
    },
    {
      name: 'a type of a schema that no schema has',
      set: { '/definitions/Book/properties/id/type': 'str' },
      finds: [
        {
          at: '/definitions/Book/properties/id/type',
          text: '"str"',
          message: '`type` is `str`; `string`, `number`, `integer`, `boolean`, `array`, `object`, `file` are allowed.',
          official:
            'The property value must be one of the following: string, number, integer, boolean, array, object, file.',
        },
      ],
    },
    {
      name: 'a sign-in of OpenAPI 3, without a fix',
      set: { '/securityDefinitions/bearer': { type: 'http' } },
      finds: [
        {
          at: '/securityDefinitions/bearer/type',
          text: '"http"',
          message: '`type` is `http`; `basic`, `apiKey`, `oauth2` are allowed.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a property that is called type',
      set: { '/definitions/Book/properties/type': { type: 'string' } },
    },
    { name: 'every type of a parameter', set: { '/parameters/PageSize/type': 'file' } },
    {
      name: 'a value of another type, which is another rule’s matter',
      set: { '/parameters/PageSize/type': ['integer'] },
    },
  ],
});

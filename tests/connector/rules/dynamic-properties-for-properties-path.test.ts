import { testRule } from './test-rule';

testRule('dynamic-properties-for-properties-path', {
  finds: [
    {
      name: 'a path to bare properties',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': {
          operationId: 'GetBook',
          parameters: { bookId: '1' },
          'value-path': 'schema/properties',
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-schema/value-path',
          text: '"schema/properties"',
          message:
            '`value-path` is `schema/properties`, the properties of a schema, and there is no `x-ms-dynamic-properties` that points to the schema itself.',
          official:
            "The 'x-ms-dynamic-schema' extension property 'value-path' points to schema properties. You need to define the 'x-ms-dynamic-properties' extension, which points to schema object.",
        },
      ],
    },
    {
      name: 'properties at the top of the answer',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': {
          operationId: 'GetBook',
          parameters: { bookId: '1' },
          'value-path': 'properties',
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-schema/value-path',
          text: '"properties"',
          message:
            '`value-path` is `properties`, the properties of a schema, and there is no `x-ms-dynamic-properties` that points to the schema itself.',
          official:
            "The 'x-ms-dynamic-schema' extension property 'value-path' points to schema properties. You need to define the 'x-ms-dynamic-properties' extension, which points to schema object.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a path to the schema',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': {
          operationId: 'GetBook',
          parameters: { bookId: '1' },
          'value-path': 'schema',
        },
      },
    },
    {
      name: 'the newer extension beside it',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'ListBranches', 'value-path': 'schema/properties' },
        '/definitions/NewLoan/x-ms-dynamic-properties': { operationId: 'ListBranches', itemValuePath: 'schema' },
      },
    },
    {
      name: 'a property with a similar name',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'ListBranches', 'value-path': 'customproperties' },
      },
    },
  ],
});

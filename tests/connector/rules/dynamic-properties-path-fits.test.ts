import { testRule } from './test-rule';

testRule('dynamic-properties-path-fits', {
  finds: [
    {
      name: 'a path to something else',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          'x-ms-dynamic-schema': { operationId: 'ListBranches', 'value-path': 'schema/properties' },
          'x-ms-dynamic-properties': { operationId: 'ListBranches', itemValuePath: 'schema/properties' },
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-properties/itemValuePath',
          text: '"schema/properties"',
          message:
            '`itemValuePath` is `schema/properties`, but `value-path` of `x-ms-dynamic-schema` leads to the schema at `schema`.',
          official:
            "The 'x-ms-dynamic-properties' extension should have the same item value path as 'x-ms-dynamic-schema' extension without 'properties' ending. The expected path is 'schema'.",
        },
      ],
      fixed: '"schema"',
    },
    {
      name: 'a path that is missing',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'ListBranches', 'value-path': 'schema' },
        '/definitions/NewLoan/x-ms-dynamic-properties': { operationId: 'ListBranches' },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-properties',
          text: '"x-ms-dynamic-properties"',
          message:
            '`itemValuePath` is missing or empty, but `value-path` of `x-ms-dynamic-schema` leads to the schema at `schema`.',
          official:
            "The 'x-ms-dynamic-properties' extension should have the same item value path as 'x-ms-dynamic-schema' extension without 'properties' ending. The expected path is 'schema'.",
        },
      ],
      fixed: '"itemValuePath": "schema"',
    },
    {
      name: 'a path where the schema is the whole answer',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'ListBranches', 'value-path': 'properties' },
        '/definitions/NewLoan/x-ms-dynamic-properties': { operationId: 'ListBranches', itemValuePath: 'properties' },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-properties/itemValuePath',
          text: '"properties"',
          message:
            '`itemValuePath` is `properties`, but `value-path` of `x-ms-dynamic-schema` leads to the schema that is the whole answer.',
          official:
            "The 'x-ms-dynamic-properties' extension should have the same item value path as 'x-ms-dynamic-schema' extension without 'properties' ending. The expected path is ''.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the path without its ending',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          'x-ms-dynamic-schema': { operationId: 'ListBranches', 'value-path': 'schema/properties' },
          'x-ms-dynamic-properties': { operationId: 'ListBranches', itemValuePath: 'schema' },
        },
      },
    },
    {
      name: 'the same path twice',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'ListBranches', 'value-path': 'schema' },
        '/definitions/NewLoan/x-ms-dynamic-properties': { operationId: 'ListBranches', itemValuePath: 'schema' },
      },
    },
    {
      name: 'no paths at all',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'ListBranches' },
        '/definitions/NewLoan/x-ms-dynamic-properties': { operationId: 'ListBranches' },
      },
    },
    {
      name: 'the newer extension alone',
      set: { '/definitions/NewLoan/x-ms-dynamic-properties': { operationId: 'ListBranches', itemValuePath: 'schema' } },
    },
  ],
});

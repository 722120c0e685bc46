import { testRule } from './test-rule';

testRule('dynamic-schema-target-returns-object', {
  finds: [
    {
      name: 'a path to a text',
      set: {
        '/definitions/NewLoan/x-ms-dynamic-schema': {
          operationId: 'GetBook',
          parameters: { bookId: '1' },
          'value-path': 'title',
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-schema/value-path',
          text: '"title"',
          message:
            '`x-ms-dynamic-schema` expects a schema object from GetBook, but finds a value of type `string` there.',
          official: null,
        },
      ],
    },
    {
      name: 'an operation that returns a list',
      set: {
        '/paths/~1fields': {
          get: {
            operationId: 'GetFields',
            'x-ms-visibility': 'internal',
            responses: { '200': { description: 'The fields.', schema: { type: 'array', items: {} } } },
          },
        },
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'GetFields' },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-schema/operationId',
          text: '"GetFields"',
          message:
            '`x-ms-dynamic-schema` expects a schema object from GetFields, but finds a value of type `array` there.',
          official: null,
        },
      ],
    },
    {
      name: 'an operation that returns nothing',
      set: {
        '/paths/~1fields': {
          get: {
            operationId: 'GetFields',
            'x-ms-visibility': 'internal',
            responses: { '200': { description: 'The fields.' } },
          },
        },
        '/definitions/NewLoan/x-ms-dynamic-properties': { operationId: 'GetFields', itemValuePath: 'schema' },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-properties/itemValuePath',
          text: '"schema"',
          message:
            'GetFields returns nothing that its definition describes; `x-ms-dynamic-properties` expects a schema object from it.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the whole answer',
      set: { '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'GetBook', parameters: { bookId: '1' } } },
    },
    {
      name: 'an open answer',
      set: {
        '/paths/~1fields': {
          get: {
            operationId: 'GetFields',
            'x-ms-visibility': 'internal',
            responses: { '200': { description: 'The fields.', schema: {} } },
          },
        },
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'GetFields', 'value-path': 'schema' },
      },
    },
    {
      name: 'a property that is an object',
      set: {
        '/paths/~1fields': {
          get: {
            operationId: 'GetFields',
            'x-ms-visibility': 'internal',
            responses: {
              '200': {
                description: 'The fields.',
                schema: { type: 'object', properties: { schema: { type: 'object' } } },
              },
            },
          },
        },
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'GetFields', 'value-path': 'schema' },
      },
    },
    {
      name: 'a dropdown',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'name',
        },
      },
    },
  ],
});

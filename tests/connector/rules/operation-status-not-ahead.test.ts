import { testRule } from './test-rule';

testRule('operation-status-not-ahead', {
  finds: [
    {
      name: 'operations ahead of their connector',
      files: {
        'apiDefinition.swagger.json':
          '{\n  "swagger": "2.0",\n  "info": {\n    "title": "Lending Library",\n    "version": "1.0",\n    "x-ms-api-annotation": {\n      "status": "Preview"\n    }\n  },\n  "paths": {\n    "/books": {\n      "get": {\n        "operationId": "GetBooks",\n        "x-ms-api-annotation": {\n          "status": "Production"\n        },\n        "responses": {\n          "200": {\n            "description": "The book."\n          }\n        }\n      }\n    }\n  }\n}',
      },
      finds: [
        {
          at: '/paths/~1books/get/x-ms-api-annotation/status',
          text: '"Production"',
          message: 'GetBooks is in production, but the connector is a preview.',
          official: "The operation 'GetBooks' cannot be in a Production status ahead of the connector.",
        },
      ],
      fixed: '"Preview"',
    },
    {
      name: 'an operation that is added',
      set: {
        '/info/x-ms-api-annotation': { status: 'Preview' },
        '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { status: 'Production' },
      },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation/status',
          text: '"Production"',
          message: 'GetBook is in production, but the connector is a preview.',
          official: "The operation 'GetBook' cannot be in a Production status ahead of the connector.",
        },
      ],
      fixed: '"Preview"',
    },
  ],
  accepts: [
    {
      name: 'a preview in a preview',
      files: {
        'apiDefinition.swagger.json':
          '{\n  "swagger": "2.0",\n  "info": {\n    "title": "Lending Library",\n    "version": "1.0",\n    "x-ms-api-annotation": {\n      "status": "Preview"\n    }\n  },\n  "paths": {\n    "/books": {\n      "get": {\n        "operationId": "GetBooks",\n        "x-ms-api-annotation": {\n          "status": "Preview"\n        },\n        "responses": {\n          "200": {\n            "description": "The book."\n          }\n        }\n      }\n    }\n  }\n}',
      },
    },
    {
      name: 'a connector in production',
      set: {
        '/info/x-ms-api-annotation': { status: 'Production' },
        '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { status: 'Production' },
      },
    },
    {
      name: 'a preview in a preview',
      set: {
        '/info/x-ms-api-annotation': { status: 'Preview' },
        '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { status: 'Preview' },
      },
    },
  ],
});

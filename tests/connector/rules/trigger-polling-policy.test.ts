import { testRule } from './test-rule';

testRule('trigger-polling-policy', {
  finds: [
    {
      name: 'a polling trigger without a policy',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: {
              '200': {
                description: 'The new books.',
                schema: { type: 'array', items: { $ref: '#/definitions/Book' } },
              },
            },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get',
          text: '"get"',
          message: 'No `pollingtrigger` policy in `apiProperties.json` names the polling trigger WhenBookAdded.',
          official: null,
        },
      ],
    },
    {
      name: 'a policy for another operation',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
      properties: {
        set: {
          '/properties/policyTemplateInstances': [
            {
              templateId: 'pollingtrigger',
              title: 'New books',
              parameters: { 'x-ms-apimTemplate-operationName': ['Other'] },
            },
          ],
        },
      },
      finds: [
        {
          at: '/paths/~1news/get',
          text: '"get"',
          message: 'No `pollingtrigger` policy in `apiProperties.json` names the polling trigger WhenBookAdded.',
          official: null,
        },
      ],
    },
    {
      name: 'a policy of another template',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
      properties: {
        set: {
          '/properties/policyTemplateInstances': [{ templateId: 'setheader', title: 'New books', parameters: {} }],
        },
      },
      finds: [
        {
          at: '/paths/~1news/get',
          text: '"get"',
          message: 'No `pollingtrigger` policy in `apiProperties.json` names the polling trigger WhenBookAdded.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a service that keeps the state',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: {
              '200': { description: 'The new books.', headers: { Location: { type: 'string' } } },
              '202': { description: 'No news.' },
            },
          },
        },
      },
    },
    {
      name: 'a policy that names the operation',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
      properties: {
        set: {
          '/properties/policyTemplateInstances': [
            {
              templateId: 'pollingtrigger',
              title: 'New books',
              parameters: { 'x-ms-apimTemplate-operationName': ['WhenBookAdded'] },
            },
          ],
        },
      },
    },
    {
      name: 'a policy for all operations',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
      properties: {
        set: {
          '/properties/policyTemplateInstances': [{ templateId: 'pollingtrigger', title: 'New books', parameters: {} }],
        },
      },
    },
    {
      name: 'a response with the next address',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'News.', headers: { location: { type: 'string' } } } },
          },
        },
      },
    },
    {
      name: 'a definition alone',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
      files: { 'apiProperties.json': undefined },
    },
  ],
});

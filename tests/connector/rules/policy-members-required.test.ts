import { testRule } from './test-rule';

testRule('policy-members-required', {
  finds: [
    {
      name: 'a policy without a title and parameters',
      properties: { set: { '/properties/policyTemplateInstances': [{ templateId: 'setheader' }] } },
      finds: [
        {
          at: '/properties/policyTemplateInstances/0',
          text: '{',
          message: 'The policy template instance has no `title`.',
          official: null,
        },
        {
          at: '/properties/policyTemplateInstances/0',
          text: '{',
          message: 'The policy template instance has no `parameters`.',
        },
      ],
    },
    {
      name: 'the parameters of a policy beside its title',
      properties: {
        set: {
          '/properties/policyTemplateInstances': [
            { templateId: 'setheader', title: 'Header', 'x-ms-apimTemplate-operationName': ['GetBook'] },
          ],
        },
      },
      finds: [
        {
          at: '/properties/policyTemplateInstances/0',
          text: '{',
          message: 'The policy template instance has no `parameters`.',
        },
      ],
      fixed: '"parameters": {\n          "x-ms-apimTemplate-operationName": [',
    },
  ],
  accepts: [
    { name: 'no policies', properties: { set: { '/properties/policyTemplateInstances': [] } } },
    {
      name: 'a whole policy',
      properties: {
        set: { '/properties/policyTemplateInstances': [{ templateId: 'setheader', title: 'Header', parameters: {} }] },
      },
    },
  ],
});

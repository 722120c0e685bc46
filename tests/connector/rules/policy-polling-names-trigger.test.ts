import { testRule } from './test-rule';

const polling = (parameters: unknown) => ({
  properties: {
    set: { '/properties/policyTemplateInstances': [{ templateId: 'PollingTrigger', title: 'Poll', parameters }] },
  },
});
const at = '/properties/policyTemplateInstances/0';

testRule('policy-polling-names-trigger', {
  finds: [
    {
      name: 'an action',
      ...polling({ 'x-ms-apimTemplate-operationName': ['GetBook'] }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplate-operationName/0`,
          text: '"GetBook"',
          message: 'The policy `pollingtrigger` is for `GetBook`, which is not a trigger.',
        },
      ],
    },
    {
      name: 'no operation',
      ...polling({}),
      finds: [
        {
          at: `${at}/parameters`,
          text: '"parameters"',
          message: 'The policy `pollingtrigger` names no operation, so it is for all of them; a trigger is expected.',
        },
      ],
    },
    {
      name: 'an empty list',
      ...polling({ 'x-ms-apimTemplate-operationName': [] }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplate-operationName`,
          text: '"x-ms-apimTemplate-operationName"',
          message: 'The policy `pollingtrigger` names no operation, so it is for all of them; a trigger is expected.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a trigger',
      ...polling({ 'x-ms-apimTemplate-operationName': ['GetBook'] }),
      set: { '/paths/~1books~1{bookId}/get/x-ms-trigger': 'batch' },
    },
    {
      name: 'an id that is nowhere, which is not this rule’s matter',
      ...polling({ 'x-ms-apimTemplate-operationName': ['Unheard'] }),
    },
  ],
});

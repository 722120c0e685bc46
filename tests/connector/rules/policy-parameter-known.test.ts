import { testRule } from './test-rule';

const header = {
  templateId: 'setheader',
  title: 'Ask for JSON',
  parameters: { 'x-ms-apimTemplateParameter.name': 'Accept', 'x-ms-apimTemplateParameter.value': 'application/json' },
};
const policies = (...list: unknown[]) => ({ properties: { set: { '/properties/policyTemplateInstances': list } } });
const withParameters = (more: Record<string, unknown>) =>
  policies({ ...header, parameters: { ...header.parameters, ...more } });
const at = '/properties/policyTemplateInstances/0';

testRule('policy-parameter-known', {
  finds: [
    {
      name: 'an action with wrong capitals',
      ...withParameters({ 'x-ms-apimTemplateParameter.existsaction': 'skip' }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplateParameter.existsaction`,
          text: '"x-ms-apimTemplateParameter.existsaction"',
          message: '`x-ms-apimTemplateParameter.existsaction` is not a parameter of the policy `setheader`.',
        },
      ],
      fixed: '"x-ms-apimTemplateParameter.existsAction": "skip"',
    },
    {
      name: 'an invented name',
      ...withParameters({ 'x-ms-apimTemplateParameter.headerValue': 'x' }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplateParameter.headerValue`,
          text: '"x-ms-apimTemplateParameter.headerValue"',
          message: '`x-ms-apimTemplateParameter.headerValue` is not a parameter of the policy `setheader`.',
        },
      ],
    },
    {
      name: 'the list of operations under nearly its name',
      ...withParameters({ 'x-ms-apimTemplate-operationNames': ['GetBook'] }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplate-operationNames`,
          text: '"x-ms-apimTemplate-operationNames"',
          message: '`x-ms-apimTemplate-operationNames` is not a parameter of the policy `setheader`.',
        },
      ],
      fixed: '"x-ms-apimTemplate-operationName": [',
    },
  ],
  accepts: [
    {
      name: 'what every template takes',
      ...withParameters({
        'x-ms-apimTemplate-operationName': ['GetBook'],
        'x-ms-apimTemplate-policySection': 'Request',
      }),
    },
    { name: 'any name where the template is unknown', ...policies({ ...header, templateId: 'moveproperties' }) },
  ],
});

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

testRule('policy-operation-found', {
  finds: [
    {
      name: 'an operation that is not there, and one with other capitals',
      ...withParameters({ 'x-ms-apimTemplate-operationName': ['GetBook', 'getbook', 'BurnEverything'] }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplate-operationName/1`,
          text: '"getbook"',
          message: 'The policy `setheader` is for `getbook`, but no operation has that id.',
        },
        {
          at: `${at}/parameters/x-ms-apimTemplate-operationName/2`,
          text: '"BurnEverything"',
          message: 'The policy `setheader` is for `BurnEverything`, but no operation has that id.',
        },
      ],
      fixed: '"GetBook",\n            "GetBook"',
    },
  ],
  accepts: [
    { name: 'operations that are there', ...withParameters({ 'x-ms-apimTemplate-operationName': ['GetBook'] }) },
    { name: 'an empty list', ...withParameters({ 'x-ms-apimTemplate-operationName': [] }) },
    { name: 'something that is no text', ...withParameters({ 'x-ms-apimTemplate-operationName': [7] }) },
    {
      name: 'anything where there is no definition',
      ...withParameters({ 'x-ms-apimTemplate-operationName': ['Unheard'] }),
      files: { 'apiDefinition.swagger.json': undefined },
    },
  ],
});

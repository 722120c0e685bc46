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

testRule('policy-parameter-value-known', {
  finds: [
    {
      name: 'an unknown action',
      ...withParameters({ 'x-ms-apimTemplateParameter.existsAction': 'replace' }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplateParameter.existsAction`,
          text: '"replace"',
          message: '`existsAction` of the policy `setheader` is `replace`; `override`, `skip` or `append` is expected.',
        },
      ],
    },
    {
      name: 'a method in small letters',
      ...policies({
        templateId: 'routerequesttoendpoint',
        title: 'Route',
        parameters: { 'x-ms-apimTemplateParameter.newPath': '/x', 'x-ms-apimTemplateParameter.httpMethod': 'get' },
      }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplateParameter.httpMethod`,
          text: '"get"',
          message:
            '`httpMethod` of the policy `routerequesttoendpoint` is `get`; `GET`, `POST`, `PUT`, `PATCH`, `DELETE`, `OPTIONS`, `HEAD` or `@Request.OriginalHTTPMethod` is expected.',
        },
      ],
      fixed: '"x-ms-apimTemplateParameter.httpMethod": "GET"',
    },
    {
      name: 'a slip in the type',
      ...policies({ templateId: 'pollingtrigger', title: 'Poll', type: 'PollingTriger', parameters: {} }),
      finds: [
        {
          at: `${at}/type`,
          text: '"PollingTriger"',
          message: '`type` of the policy `pollingtrigger` is `PollingTriger`; `PollingTrigger` is expected.',
        },
      ],
      fixed: '"type": "PollingTrigger"',
    },
  ],
  accepts: [
    { name: 'a word of the list', ...withParameters({ 'x-ms-apimTemplateParameter.existsAction': 'append' }) },
    { name: 'a type of a policy that has none', ...policies({ templateId: 'setheader', type: 'x', parameters: {} }) },
    { name: 'another type', ...withParameters({ 'x-ms-apimTemplateParameter.existsAction': 7 }) },
  ],
});

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

testRule('policy-section-known', {
  finds: [
    {
      name: 'small letters',
      ...withParameters({ 'x-ms-apimTemplate-policySection': 'request' }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplate-policySection`,
          text: '"request"',
          message:
            'The section of the policy `setheader` is `request`; `Request`, `Response` or `Failure` is expected.',
        },
      ],
      fixed: '"x-ms-apimTemplate-policySection": "Request"',
    },
  ],
  accepts: [
    { name: 'failures of a header', ...withParameters({ 'x-ms-apimTemplate-policySection': 'Failure' }) },
    {
      name: 'any section of an unknown template',
      ...policies({ templateId: 'unheard', title: 'x', parameters: { 'x-ms-apimTemplate-policySection': 'inbound' } }),
    },
  ],
});

import { testRule } from './test-rule';

const header = {
  templateId: 'setheader',
  title: 'Ask for JSON',
  parameters: { 'x-ms-apimTemplateParameter.name': 'Accept', 'x-ms-apimTemplateParameter.value': 'application/json' },
};
const polling = {
  templateId: 'pollingtrigger',
  title: 'Poll',
  type: 'PollingTrigger',
  parameters: {
    'x-ms-apimTemplateParameter.triggerConfig': {},
    'x-ms-apimTemplateParameter.triggerDataPath': '@triggerBody().value',
  },
};
const policies = (...list: unknown[]) => ({ properties: { set: { '/properties/policyTemplateInstances': list } } });
const at = '/properties/policyTemplateInstances/0';

testRule('policy-parameters-required', {
  finds: [
    {
      name: 'a header without a value',
      ...policies({ ...header, parameters: { 'x-ms-apimTemplateParameter.name': 'Accept' } }),
      finds: [
        {
          at: `${at}/parameters`,
          text: '"parameters"',
          message: 'The policy `setheader` has no `x-ms-apimTemplateParameter.value`.',
        },
      ],
    },
    {
      name: 'a name that is empty',
      ...policies({ ...header, parameters: { ...header.parameters, 'x-ms-apimTemplateParameter.name': '' } }),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplateParameter.name`,
          text: '""',
          message: 'The policy `setheader` has no value in `x-ms-apimTemplateParameter.name`.',
        },
      ],
    },
    {
      name: 'each value that is missing, whatever the capitals of the id',
      ...policies({ templateId: 'PollingTrigger', title: 'Poll', type: 'PollingTrigger', parameters: {} }),
      finds: ['triggerConfig', 'triggerDataPath'].map((name) => ({
        at: `${at}/parameters`,
        text: '"parameters"',
        message: `The policy \`pollingtrigger\` has no \`x-ms-apimTemplateParameter.${name}\`.`,
      })),
    },
    {
      name: 'a polling policy without its type, and one of another',
      ...policies({ ...polling, type: undefined }, { ...polling, type: 'Trigger' }),
      finds: [
        { at, text: '{', message: 'The policy `pollingtrigger` has no `"type": "PollingTrigger"`.' },
        {
          at: '/properties/policyTemplateInstances/1/type',
          text: '"Trigger"',
          message: 'The policy `pollingtrigger` has no `"type": "PollingTrigger"`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a polling policy', ...policies(polling) },
    { name: 'all that is required', ...policies(header) },
    {
      name: 'a header that is sent empty',
      ...policies({ ...header, parameters: { ...header.parameters, 'x-ms-apimTemplateParameter.value': '' } }),
    },
    {
      name: 'a replaced text without a new place, over which the sources disagree',
      ...policies({
        templateId: 'stringreplace',
        title: 'No dots',
        parameters: {
          'x-ms-apimTemplateParameter.propertyParentPath': '@body()',
          'x-ms-apimTemplateParameter.sourceString': '.',
          'x-ms-apimTemplateParameter.replacementString': '',
        },
      }),
    },
    { name: 'an unknown template', ...policies({ ...header, templateId: 'unheard', parameters: {} }) },
    {
      name: 'no parameters at all, which is not this rule’s matter',
      ...policies({ templateId: 'setheader', title: 'x' }),
    },
  ],
});

import { testRule } from './test-rule';

const policy = (value: unknown) => ({ properties: { set: { '/properties/policyTemplateInstances': [value] } } });
const at = '/properties/policyTemplateInstances/0';

testRule('policy-member-known', {
  finds: [
    {
      name: 'wrong capitals and a member of another place',
      ...policy({ templateid: 'setheader', title: 'x', parameters: {}, operations: [] }),
      finds: [
        {
          at: `${at}/templateid`,
          text: '"templateid"',
          message: '`templateid` is not a member of the policy template instance.',
        },
        {
          at: `${at}/operations`,
          text: '"operations"',
          message: '`operations` is not a member of the policy template instance.',
        },
      ],
      fixed: '"templateId": "setheader"',
    },
  ],
  accepts: [
    { name: 'all that it has', ...policy({ templateId: 'a', title: 'x', type: 'PollingTrigger', parameters: {} }) },
  ],
});

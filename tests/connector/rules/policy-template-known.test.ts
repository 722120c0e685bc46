import { testRule } from './test-rule';

const header = {
  templateId: 'setheader',
  title: 'Ask for JSON',
  parameters: { 'x-ms-apimTemplateParameter.name': 'Accept', 'x-ms-apimTemplateParameter.value': 'application/json' },
};
const policies = (...list: unknown[]) => ({ properties: { set: { '/properties/policyTemplateInstances': list } } });
const at = '/properties/policyTemplateInstances/0';

testRule('policy-template-known', {
  finds: [
    {
      name: 'an id that is nearly one',
      ...policies({ ...header, templateId: 'setheaders' }),
      finds: [{ at: `${at}/templateId`, text: '"setheaders"', message: 'No policy template has the id `setheaders`.' }],
      fixed: '"templateId": "setheader"',
    },
    {
      name: 'the title in the place of the id',
      ...policies({ ...header, templateId: 'Set HTTP header' }),
      finds: [
        {
          at: `${at}/templateId`,
          text: '"Set HTTP header"',
          message: 'No policy template has the id `Set HTTP header`.',
        },
      ],
    },
    {
      name: 'the name of something that all objects have',
      ...policies({ ...header, templateId: 'constructor' }),
      finds: [
        { at: `${at}/templateId`, text: '"constructor"', message: 'No policy template has the id `constructor`.' },
      ],
    },
  ],
  accepts: [
    { name: 'capitals', ...policies({ ...header, templateId: 'SetHeader' }) },
    { name: 'a template without a published schema', ...policies({ ...header, templateId: 'moveproperties' }) },
    { name: 'an id that is empty, of another type or missing', ...policies({ templateId: '' }, { templateId: 7 }, {}) },
  ],
});

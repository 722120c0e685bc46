import { testRule } from './test-rule';

const alone = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined, 'intro.md': '# A' };
const solution = 'package.zip/PkgAssets/flow.zip';
const list = '<Workflow>\n <JsonFileName>/Workflows/Remind.json</JsonFileName>\n</Workflow>';

testRule('package-workflow-files', {
  finds: [
    {
      name: 'a flow that is only listed',
      files: { ...alone, [`${solution}/customizations.xml`]: list, [`${solution}/Workflows/Other.json`]: '{}' },
      finds: [
        {
          at: '',
          text: 'Workflows/Remind.json',
          message: '`flow.zip` lists `Workflows/Remind.json`; there is no such file in it.',
          official: null,
        },
        {
          at: '',
          text: '',
          message: '`Workflows/Other.json` is in `flow.zip`, but not in the list of its `customizations.xml`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a solution without the folder', files: { ...alone, [`${solution}/customizations.xml`]: list } },
    {
      name: 'a flow that is there',
      files: { ...alone, [`${solution}/customizations.xml`]: list, [`${solution}/workflows/remind.json`]: '{}' },
    },
    {
      name: 'a list without files',
      files: { ...alone, [`${solution}/customizations.xml`]: '<JsonFileName></JsonFileName>' },
    },
  ],
});

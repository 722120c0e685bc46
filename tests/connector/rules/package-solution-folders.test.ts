import { testRule } from './test-rule';

const around = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined, 'intro.md': '# A' };
const solution = 'package.zip/PkgAssets/flow.zip';
const message = (folder: string) =>
  `\`customizations.xml\` of \`flow.zip\` lists what belongs in a folder \`${folder}\`; there is no such folder.`;

testRule('package-solution-folders', {
  finds: [
    {
      name: 'a flow without its folder',
      files: {
        ...around,
        [`${solution}/customizations.xml`]: '<Workflows><Workflow /></Workflows>',
        [`${solution}/Connector/a_openapidefinition.json`]: '{}',
      },
      finds: [
        {
          at: '',
          text: '',
          message: message('Workflows'),
          official:
            "The solution zip file 'flow.zip' in 'package.zip/PkgAssets' should contain 'folder namely 'Workflows''.",
        },
      ],
    },
    {
      name: 'a plugin without its folders',
      files: { ...around, [`${solution}/customizations.xml`]: '<aicopilot_aiplugin id="a"></aicopilot_aiplugin>' },
      finds: ['Connector', 'aiplugins', 'aipluginoperations'].map((folder) => ({
        at: '',
        text: '',
        message: message(folder),
      })),
    },
  ],
  accepts: [
    {
      name: 'folders in another case',
      files: {
        ...around,
        [`${solution}/customizations.xml`]: '<Connectors><Connector>a</Connector></Connectors>',
        [`${solution}/connector/a.json`]: '{}',
      },
    },
    {
      name: 'empty lists',
      files: { ...around, [`${solution}/customizations.xml`]: '<Connectors/><Workflows>\n</Workflows><Connector />' },
    },
  ],
});

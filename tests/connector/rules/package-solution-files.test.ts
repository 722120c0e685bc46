import { testRule } from './test-rule';

const around = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined, 'intro.md': '# A' };
const solution = 'package.zip/PkgAssets/connector.zip';

testRule('package-solution-files', {
  finds: [
    {
      name: 'a solution that lacks two files',
      files: { ...around, [`${solution}/solution.xml`]: '<x/>' },
      finds: [
        {
          at: '',
          text: '',
          message:
            '`connector.zip` lacks `[Content_Types].xml` and `customizations.xml` at its top; a solution as it was exported is expected.',
          official:
            "The solution zip file 'connector.zip' in 'package.zip/PkgAssets' should contain three files namely '[Content_Types].xml', 'customizations.xml', 'solution.xml'.",
        },
      ],
    },
    {
      name: 'connection parameters that are listed and not there',
      files: {
        ...around,
        [`${solution}/[Content_Types].xml`]: '<x/>',
        [`${solution}/customizations.xml`]:
          '<connectionparameters>/Connector/a_connectionparameters.json</connectionparameters><policytemplateinstances>/connector/A_policytemplateinstances.json</policytemplateinstances><scriptoperations>["A"]</scriptoperations><customcodeblobcontent>/Connector/a_customcodeblobcontent.csx</customcodeblobcontent>',
        [`${solution}/solution.xml`]: '<x/>',
        [`${solution}/Connector/a_policytemplateinstances.json`]: '[]',
      },
      finds: [
        {
          at: '',
          text: 'Connector/a_connectionparameters.json',
          message: '`connector.zip` lists `Connector/a_connectionparameters.json`; there is no such file in it.',
          official: null,
        },
        {
          at: '',
          text: 'Connector/a_customcodeblobcontent.csx',
          message: '`connector.zip` lists `Connector/a_customcodeblobcontent.csx`; there is no such file in it.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a solution',
      files: {
        ...around,
        [`${solution}/[Content_Types].xml`]: '<x/>',
        [`${solution}/customizations.xml`]: '<x/>',
        [`${solution}/solution.xml`]: '<x/>',
      },
    },
    {
      name: 'operations that run through the script, which stand in the list itself',
      files: {
        ...around,
        [`${solution}/[Content_Types].xml`]: '<x/>',
        [`${solution}/customizations.xml`]:
          '<Connector><scriptoperations>["ListBooks"]</scriptoperations><openapidefinition>/Connector/a_openapidefinition.json</openapidefinition></Connector>',
        [`${solution}/solution.xml`]: '<x/>',
        [`${solution}/Connector/a_iconblob.Png`]: '',
      },
    },
    { name: 'a solution that could not be opened', files: { ...around, [solution]: new Uint8Array(4) } },
  ],
});

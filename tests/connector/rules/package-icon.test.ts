import { testRule } from './test-rule';

const around = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined, 'intro.md': '# A' };
const folder = 'package.zip/PkgAssets/connector.zip/Connector';

testRule('package-icon', {
  finds: [
    {
      name: 'a connector without an icon',
      files: { ...around, [`${folder}/a_openapidefinition.json`]: '{}' },
      finds: [
        {
          at: '',
          text: '',
          message: 'The connector in the package has no icon; a picture is expected beside its definition.',
          official: 'package should contain an icon.',
          code: '5000.1.1.1',
        },
      ],
    },
    {
      name: 'a connector whose icon is in the other solution alone',
      files: {
        ...around,
        [`${folder}/a_openapidefinition.json`]: '{}',
        'package.zip/PkgAssets/flow.zip/Connector/a_openapidefinition.json': '{}',
        'package.zip/PkgAssets/flow.zip/Connector/a_iconblob.Png': new Uint8Array(4),
      },
      finds: [
        {
          at: '',
          text: '',
          message: 'The connector in the package has no icon; a picture is expected beside its definition.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a connector with an icon',
      files: {
        ...around,
        [`${folder}/a_openapidefinition.json`]: '{}',
        [`${folder}/a_iconblob.Png`]: new Uint8Array(4),
      },
    },
    { name: 'a package without a connector', files: { ...around, 'package.zip/PkgAssets/a.zip/solution.xml': '<x/>' } },
  ],
});

import { testRule } from './test-rule';

const alone = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined, 'intro.md': '# A' };
const file = 'package.zip/PkgAssets/connector.zip/Connector/a_connectionparameters.json';

testRule('package-connection-parameters-json', {
  finds: [
    {
      name: 'a value that is missing',
      files: { ...alone, [file]: '{ "api_key": }' },
      finds: [
        {
          at: '',
          text: '"api_key"',
          message: 'The member "api_key" has no value.',
          official: 'The connectionparameters.json is not a valid JSON.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'JSON', files: { ...alone, [file]: '{ "api_key": {} }' } },
    { name: 'other files', files: { ...alone, 'package.zip/PkgAssets/connector.zip/Other/a.json': '{' } },
  ],
});

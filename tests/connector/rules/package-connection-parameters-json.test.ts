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
    {
      name: 'a sign-in whose type is written as an export has it',
      files: { ...alone, [file]: '{ "token": { "type": "oAuthSetting" }, "key": { "type": "securestring" } }' },
      finds: [
        {
          at: '',
          text: '"oAuthSetting"',
          message: 'The type of the connection parameter `token` is `oAuthSetting`; `oauthSetting` is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'the definition of a further solution',
      files: {
        ...alone,
        'package.zip/PkgAssets/connector.zip/Connector/a_openapidefinition.json': '{}',
        'package.zip/PkgAssets/flow.zip/Connector/a_openapidefinition.json': '{ "swagger": }',
      },
      finds: [
        {
          at: '',
          text: '"swagger"',
          message: 'The member "swagger" has no value.',
          official: null,
        },
      ],
    },
    {
      name: 'policies that cannot be read',
      files: { ...alone, 'package.zip/PkgAssets/connector.zip/Connector/a_policytemplateinstances.json': '{ "a": }' },
      finds: [{ at: '', text: '"a"', message: 'The member "a" has no value.', official: null }],
    },
  ],
  accepts: [
    {
      name: 'the definition that is checked as such',
      files: { ...alone, 'package.zip/PkgAssets/connector.zip/Connector/a_openapidefinition.json': '{ "swagger": }' },
    },
    { name: 'the type as it should be', files: { ...alone, [file]: '{ "token": { "type": "oauthSetting" } }' } },
    { name: 'JSON', files: { ...alone, [file]: '{ "api_key": {} }' } },
    { name: 'other files', files: { ...alone, 'package.zip/PkgAssets/connector.zip/Other/a.json': '{' } },
  ],
});

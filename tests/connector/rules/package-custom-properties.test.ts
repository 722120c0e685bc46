import { testRule } from './test-rule';

const folder = 'package.zip/PkgAssets/shelf.zip/Connector';
const sets = (...names: readonly string[]) => JSON.stringify({ values: names.map((name) => ({ name })) });

/** A package with a connector that has these sets, and more files. */
const packageOf = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  files: {
    'apiDefinition.swagger.json': undefined,
    'apiProperties.json': undefined,
    'intro.md': '# Shelf',
    [`${folder}/shelf_openapidefinition.json`]: '{ "swagger": "2.0" }',
    [`${folder}/shelf_connectionparametersets.json`]: text,
    ...more,
  },
});

testRule('package-custom-properties', {
  finds: [
    {
      name: 'two sign-ins without the file',
      ...packageOf(sets('key', 'user')),
      finds: [
        {
          at: '/values',
          text: '"values"',
          message: 'The connector has 2 ways to sign in; `customProperties.json` is expected in the package.',
          code: '5000.1.1.5',
        },
      ],
    },
    {
      name: 'a file that is not JSON',
      ...packageOf(sets('key', 'user'), { 'customProperties.json': '{ "key": }' }),
      finds: [{ at: '', text: '"key"', message: 'The member "key" has no value.', official: null }],
    },
  ],
  accepts: [
    { name: 'the file at the top', ...packageOf(sets('key', 'user'), { 'customProperties.json': '{}' }) },
    {
      name: 'the file in any archive and in other capitals',
      ...packageOf(sets('key', 'user'), { 'package.zip/PkgAssets/CustomProperties.JSON': '{}' }),
    },
    { name: 'one sign-in', ...packageOf(sets('key')) },
    {
      name: 'what the platform adds for a service principal',
      ...packageOf(sets('oauth2-auth', 'oAuthClientCredentials', 'certOauth')),
    },
    { name: 'no sets', ...packageOf('{}') },
    {
      name: 'a connector that is no package',
      properties: { set: { '/properties/connectionParameterSets': { values: [{ name: 'a' }, { name: 'b' }] } } },
    },
  ],
});

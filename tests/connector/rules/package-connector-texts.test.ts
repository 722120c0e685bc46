import { testRule } from './test-rule';

const solution = (name: string, description?: string) => ({
  files: {
    'apiDefinition.swagger.json': undefined,
    'apiProperties.json': undefined,
    'intro.md': '# A',
    // The second solution holds the same connector; told once is enough.
    ...Object.fromEntries(
      ['a', 'b'].map((archive) => [
        `package.zip/PkgAssets/${archive}.zip/customizations.xml`,
        `<Connector><displayname>${name}</displayname>${description === undefined ? '' : `<description>${description}</description>`}</Connector>`,
      ]),
    ),
  },
});
const found = (text: string, message: string) => [
  { at: '', text, message: `The ${message} are expected.`.replace('digit are', 'digit is'), official: null },
];
const name = 'name of the connector in `customizations.xml`';
const description = 'description of the connector in `customizations.xml`';

testRule('package-connector-texts', {
  finds: [
    {
      name: 'a name that is too long',
      ...solution('Lending Library of the Old Town'),
      finds: found('Lending Library of the Old Town', `${name} has 31 characters; 1 to 30`),
    },
    {
      name: 'no name',
      ...solution(''),
      finds: found('', `${name} has 0 characters; 1 to 30`),
    },
    {
      name: 'a name that ends in a blank',
      ...solution('Lending Library '),
      finds: found('Lending Library ', `${name} ends in \` \`; a letter or digit`),
    },
    {
      name: 'a description that is too short',
      ...solution('Library', 'Lends books.'),
      finds: found('Lends books.', `${description} has 12 characters; 30 to 500`),
    },
  ],
  accepts: [
    { name: 'texts of the right length', ...solution('Lending Library', 'Search for books and lend them to readers.') },
    { name: 'a sign of XML, which is one character', ...solution('Lending &amp; Returning of Books 1') },
    { name: 'a connector by itself' },
  ],
});

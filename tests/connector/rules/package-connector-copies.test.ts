import { testRule } from './test-rule';

const solution = 'package.zip/PkgAssets';

/** A package with two solutions, whose files have these texts in the first and in the second. */
const copies = (files: Readonly<Record<string, readonly [string, string]>>) => ({
  files: {
    'apiDefinition.swagger.json': undefined,
    'apiProperties.json': undefined,
    'intro.md': '# A',
    ...Object.fromEntries(
      Object.entries(files).flatMap(([name, [first, second]]) => [
        [`${solution}/connector.zip/${name}`, first],
        [`${solution}/flow.zip/${name}`, second],
      ]),
    ),
  },
});

testRule('package-connector-copies', {
  finds: [
    {
      name: 'a definition that was exported again in one solution alone, and says so once',
      ...copies({
        'Connector/a_openapidefinition.json': ['{ "info": { "version": "2" } }', '{ "info": { "version": "1" } }'],
        'Connector/a_customcodeblobcontent.csx': ['// 2', '// 1'],
      }),
      finds: [
        {
          at: '',
          text: '',
          message: '`Connector/a_openapidefinition.json` is not the same in each solution; one state is expected.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'copies that are laid out in another way',
      ...copies({ 'Connector/a_openapidefinition.json': ['{ "info": {} }', '{\n  "info": {}\n}\n'] }),
    },
    {
      name: 'a copy that cannot be read',
      ...copies({ 'Connector/a_policytemplateinstances.json': ['[]', '['] }),
    },
    { name: 'other files', ...copies({ 'solution.xml': ['<a/>', '<b/>'], 'Workflows/a.json': ['{}', '[]'] }) },
  ],
});

import { definitionFile, propertiesFile } from './sample';
import { testRule } from './test-rule';

const solution = (name: string, file: string) => ({
  [`package.zip/PkgAssets/${name}.zip/customizations.xml`]: '<x/>',
  [`package.zip/PkgAssets/${name}.zip/Connector/${file}`]: '{}',
});

testRule('definition-present', {
  finds: [
    {
      name: 'a package without a definition',
      files: { [definitionFile]: undefined },
      finds: [
        {
          at: '',
          text: '',
          message:
            'There is no definition among `apiProperties.json`; a file `apiDefinition.swagger.json` is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'no files at all',
      files: { [definitionFile]: undefined, [propertiesFile]: undefined },
      finds: [
        { at: '', text: '', message: 'There are no files; a definition `apiDefinition.swagger.json` is expected.' },
      ],
    },
    {
      name: 'several JSON files of which none is named as a definition',
      files: { [definitionFile]: undefined, 'a.json': '{}', 'b.json': '{}' },
      finds: [
        {
          at: '',
          text: '',
          message:
            'There is no definition among `apiProperties.json`, `a.json`, `b.json`; a file `apiDefinition.swagger.json` is expected.',
        },
      ],
    },
    {
      name: 'a solution without the definition that another has',
      files: {
        [definitionFile]: undefined,
        [propertiesFile]: undefined,
        'intro.md': '# A',
        ...solution('connector', 'a_connectionparameters.json'),
        ...solution('flow', 'a_openapidefinition.json'),
      },
      finds: [
        {
          at: '',
          text: '',
          message:
            'There is no definition among `package.zip/PkgAssets/connector.zip/Connector/a_connectionparameters.json`; a file `apiDefinition.swagger.json` is expected.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a package with a definition in each solution',
      files: {
        [definitionFile]: undefined,
        [propertiesFile]: undefined,
        'intro.md': '# A',
        ...solution('connector', 'a_openapidefinition.json'),
        ...solution('flow', 'A_OpenApiDefinition.json'),
      },
    },
    { name: 'the older name', files: { [definitionFile]: undefined, 'apiDefinition.json': '{}' } },
    { name: 'a name in other capitals', files: { [definitionFile]: undefined, 'APIDEFINITION.SWAGGER.JSON': '{}' } },
    {
      name: 'the only JSON file under a name of its own',
      files: { [definitionFile]: undefined, 'library.json': '{}' },
    },
  ],
});

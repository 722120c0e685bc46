import { definitionFile, propertiesFile } from './sample';
import { testRule } from './test-rule';

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
  ],
  accepts: [
    { name: 'the older name', files: { [definitionFile]: undefined, 'apiDefinition.json': '{}' } },
    { name: 'a name in other capitals', files: { [definitionFile]: undefined, 'APIDEFINITION.SWAGGER.JSON': '{}' } },
    {
      name: 'the only JSON file under a name of its own',
      files: { [definitionFile]: undefined, 'library.json': '{}' },
    },
  ],
});

import { definitionFile, propertiesFile } from './sample';
import { testRule } from './test-rule';

testRule('file-not-submitted', {
  finds: [
    {
      name: 'settings and an introduction',
      files: { 'settings.json': '{}', 'intro.md': '# Lending Library' },
      finds: [
        {
          at: '',
          text: '',
          message: '`settings.json` is not expected in the pull request: it holds the ids of your own environment.',
        },
        {
          at: '',
          text: '',
          message: '`intro.md` is not expected in the pull request: it belongs in the package for Partner Center.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a custom connector', profile: 'custom', files: { 'settings.json': '{}' } },
    {
      name: 'the package that the introduction belongs to',
      files: {
        [definitionFile]: undefined,
        [propertiesFile]: undefined,
        'intro.md': '# Lending Library',
        'package.zip/PkgAssets/connector.zip/solution.xml': '<x/>',
      },
    },
  ],
});

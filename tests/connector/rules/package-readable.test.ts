import { testRule } from './test-rule';

const alone = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined };

testRule('package-readable', {
  finds: [
    {
      name: 'an archive that could not be opened',
      files: { ...alone, 'intro.md': '# A', 'package.zip': new Uint8Array(4) },
      finds: [
        {
          at: '',
          text: '',
          message: '`package.zip` cannot be opened or holds nothing; a zip archive is expected.',
          official: 'Not able to deserialize the package. Invalid package structure.',
        },
      ],
    },
    {
      name: 'a solution that could not be opened',
      files: { ...alone, 'intro.md': '# A', 'package.zip/PkgAssets/flow.zip': new Uint8Array(4) },
      finds: [
        { at: '', text: '', message: '`flow.zip` cannot be opened or holds nothing; a zip archive is expected.' },
      ],
    },
  ],
  accepts: [
    {
      name: 'archives that were opened',
      files: { ...alone, 'intro.md': '# A', 'package.zip/PkgAssets/flow.zip/solution.xml': '<x/>' },
    },
  ],
});

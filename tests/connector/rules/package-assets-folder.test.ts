import { testRule } from './test-rule';

const around = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined, 'intro.md': '# A' };

testRule('package-assets-folder', {
  finds: [
    {
      name: 'no folder',
      files: { ...around, 'package.zip/connector.zip/solution.xml': '<x/>' },
      finds: [
        {
          at: '',
          text: '',
          message: '`package.zip` has no folder; one named `PkgAssets`, with the solutions in it, is expected.',
          official: "The package zip file should contain a folder ideally named 'PkgAssets' inside 'package.zip'.",
          code: '5000.1.1.12',
        },
      ],
    },
    {
      name: 'two folders',
      files: { ...around, 'package.zip/PkgAssets/c.zip/solution.xml': '<x/>', 'package.zip/docs/a.txt': '' },
      finds: [
        {
          at: '',
          text: '',
          message: '`package.zip` has 2 folders; one named `PkgAssets`, with the solutions in it, is expected.',
        },
      ],
    },
    {
      name: 'a solution that was unpacked',
      files: { ...around, 'package.zip/PkgAssets/connector/solution.xml': '<x/>' },
      finds: [
        {
          at: '',
          text: '',
          message: '`PkgAssets` holds a folder `connector`; only the archives of the solutions are expected there.',
          official: "The package folder 'PkgAssets' should not contain any folder inside 'package.zip'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'another name',
      files: { ...around, 'package.zip/Assets/c.zip/solution.xml': '<x/>', 'package.zip/a.dll': '' },
    },
    { name: 'an archive that could not be opened', files: { ...around, 'package.zip': new Uint8Array(4) } },
  ],
});

import { testRule } from './test-rule';

const alone = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined };
const inner = 'package.zip/PkgAssets/connector.zip/solution.xml';

testRule('package-root-files', {
  finds: [
    {
      name: 'a folder around everything',
      files: { ...alone, 'Library/intro.md': '# A', [`Library/${inner}`]: '<x/>' },
      finds: [
        {
          at: '',
          text: '',
          message: 'The package has a folder `Library` at its top; files alone are expected there.',
          official: "The provided zip file should not contain any folder inside '.'.",
          code: '5000.1.1.11',
        },
      ],
    },
    {
      name: 'a folder beside the files',
      files: { ...alone, 'intro.md': '# A', [inner]: '<x/>', 'docs/a.txt': '' },
      finds: [
        { at: '', text: '', message: 'The package has a folder `docs` at its top; files alone are expected there.' },
      ],
    },
    {
      name: 'no introduction',
      files: { ...alone, [inner]: '<x/>' },
      finds: [
        {
          at: '',
          text: '',
          message: 'The package has no `intro.md` at its top; exactly one is expected.',
          official: "The provided zip file should contain both intro.md and package zip file in '.'.",
        },
      ],
    },
    {
      name: 'the inner archive handed in by itself',
      files: { ...alone, 'PkgAssets/connector.zip/solution.xml': '<x/>' },
      finds: [
        {
          at: '',
          text: '',
          message: 'The package has a folder `PkgAssets` at its top; files alone are expected there.',
        },
      ],
    },
    {
      name: 'the inner archive unpacked beside the introduction',
      files: { ...alone, 'intro.md': '# A', 'PkgAssets/connector.zip/solution.xml': '<x/>' },
      finds: [
        {
          at: '',
          text: '',
          message: 'The package has no archive with the solutions at its top; exactly one is expected.',
        },
        {
          at: '',
          text: '',
          message: 'The package has a folder `PkgAssets` at its top; files alone are expected there.',
        },
      ],
    },
    {
      name: 'two of each',
      files: { ...alone, 'intro.md': '# A', 'readme.md': '# A', [inner]: '<x/>', 'other.zip/a/b.xml': '<x/>' },
      finds: [
        { at: '', text: '', message: 'The package has 2 Markdown files at its top; exactly one is expected.' },
        {
          at: '',
          text: '',
          message: 'The package has 2 archives at its top; exactly one is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'an introduction and an archive', files: { ...alone, 'intro.md': '# A', [inner]: '<x/>' } },
    { name: 'a connector with an archive beside it', files: { 'package.zip': new Uint8Array(4) } },
  ],
});

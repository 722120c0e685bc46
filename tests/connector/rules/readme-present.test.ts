import { definitionFile } from './sample';
import { testRule } from './test-rule';

const script = { 'script.csx': 'public class Script : ScriptBase { }' };

testRule('readme-present', {
  finds: [
    {
      name: 'a folder with a script and without a readme',
      files: script,
      finds: [
        {
          at: '',
          text: '',
          message: 'There is no readme beside the definition; a file `readme.md` is expected.',
        },
      ],
    },
    ...['readme.txt', 'README', 'Readme.md.txt', 'readme.markdown', 'read me.md', 'Read-Me.docx', 'readme (1).md'].map(
      (file) => ({
        name: `a readme called ${file}`,
        files: { [file]: '# Lending Library' },
        finds: [
          {
            at: '',
            text: '',
            message: `There is no readme beside the definition but \`${file}\`; a file \`readme.md\` is expected.`,
          },
        ],
      }),
    ),
    {
      name: 'a readme that is no text',
      files: { ...script, 'readme.docx': new Uint8Array([0x50, 0x4b, 3, 4]) },
      finds: [
        {
          at: '',
          text: '',
          message: 'There is no readme beside the definition but `readme.docx`; a file `readme.md` is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a second readme', files: { 'readme.md': '# Lending Library', 'readme.txt': '' } },
    { name: 'pictures for a readme', files: { 'readme.png': '', 'readme-2.jpeg': '', 'readmes.txt': '' } },
    { name: 'a readme in any case', files: { ...script, 'README.MD': '# Lending Library' } },
    { name: 'a custom connector', profile: 'custom', files: script },
    { name: 'a folder without a definition', files: { ...script, [definitionFile]: undefined } },
  ],
});

import { testRule } from './test-rule';

const script = 'public class Script : ScriptBase { }';

testRule('script-extension', {
  finds: [
    {
      name: 'a script that an editor saved as text',
      files: { 'script.csx.txt': script },
      finds: [
        {
          at: '',
          text: '',
          message: 'The name of the script ends in `.txt`; `script.csx` is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'the same with the other ending',
      files: { 'Script.cs.txt': script },
      finds: [{ at: '', text: '', message: 'The name of the script ends in `.txt`; `script.csx` is expected.' }],
    },
    ...(
      [
        ['script.txt', '.txt'],
        ['script.c', '.c'],
        ['Script.CSharp', '.CSharp'],
        ['script.csx.old', '.old'],
        ['script.cs.bak', '.bak'],
      ] as const
    ).map(([file, ending]) => ({
      name: `a script called ${file}`,
      files: { [file]: script },
      finds: [
        { at: '', text: '', message: `The name of the script ends in \`${ending}\`; \`script.csx\` is expected.` },
      ],
    })),
    {
      name: 'a script that is known by its method alone, as bytes',
      files: { 'script.ps1': new TextEncoder().encode('class Script : Base { Task ExecuteAsync() => null; }') },
      finds: [{ at: '', text: '', message: 'The name of the script ends in `.ps1`; `script.csx` is expected.' }],
    },
  ],
  accepts: [
    { name: 'a script', files: { 'script.csx': script } },
    { name: 'a script in the form that the portal takes', files: { 'Script.cs': script } },
    {
      name: 'what is left of an old script beside the present one',
      files: { 'script.bak': script, 'script.csx': script },
    },
    {
      name: 'scripts of other tools',
      files: { 'script.js': 'console.log(1)', 'script.sh': 'ls', 'deploy.txt': script },
    },
    { name: 'notes on a script', files: { 'script.txt': 'Ask Mia.', 'script.md': script, 'script.json': '{}' } },
  ],
});

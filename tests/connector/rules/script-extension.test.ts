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
      finds: [{ at: '', text: '', message: 'The name of the script ends in `.txt`; `Script.cs` is expected.' }],
    },
  ],
  accepts: [
    { name: 'a script', files: { 'script.csx': script } },
    { name: 'notes', files: { 'script.txt': script, 'notes.txt': '' } },
  ],
});

import { testRule } from './test-rule';

const script = 'public class Script : ScriptBase { }';

testRule('script-single', {
  finds: [
    {
      name: 'a second script',
      files: { 'script.csx': script, 'old.csx': script },
      finds: [{ at: '', text: '', message: '`old.csx` is a second script beside `script.csx`; one is expected.' }],
    },
  ],
  accepts: [
    { name: 'one script', files: { 'Script.cs': script } },
    { name: 'other code', files: { 'script.csx': script, 'Program.cs': '' } },
  ],
});

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
  ],
  accepts: [
    { name: 'a readme in any case', files: { ...script, 'README.MD': '# Lending Library' } },
    { name: 'a custom connector', profile: 'custom', files: script },
    { name: 'a folder without a definition', files: { ...script, [definitionFile]: undefined } },
  ],
});

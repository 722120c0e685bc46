import { definitionFile } from './sample';
import { testRule } from './test-rule';

const listed = { set: { '/properties/scriptOperations': ['SearchBooks'] } };

testRule('script-operations-have-script', {
  finds: [
    {
      name: 'a list without a script',
      properties: listed,
      finds: [
        {
          at: '/properties/scriptOperations',
          text: '"scriptOperations"',
          message: '`scriptOperations` lists operations, but there is no script; a file `script.csx` is expected.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a list with a script',
      properties: listed,
      files: { 'script.csx': 'public class Script : ScriptBase { }' },
    },
    { name: 'an empty list', properties: { set: { '/properties/scriptOperations': [] } } },
    { name: 'properties by themselves', properties: listed, files: { [definitionFile]: undefined } },
  ],
});

import { testRule } from './test-rule';

const files = { 'script.csx': 'public class Script : ScriptBase { }' };
const message =
  'No `scriptOperations` are listed, so every operation runs through the script; those that need it are expected.';

testRule('script-operations-given', {
  finds: [
    { name: 'a script without a list', files, finds: [{ at: '/properties', text: '"properties"', message }] },
    {
      name: 'an empty list',
      files,
      properties: { set: { '/properties/scriptOperations': [] } },
      finds: [{ at: '/properties/scriptOperations', text: '"scriptOperations"', message }],
    },
  ],
  accepts: [
    { name: 'a list', files, properties: { set: { '/properties/scriptOperations': ['SearchBooks'] } } },
    { name: 'a wrong type', files, properties: { set: { '/properties/scriptOperations': 'SearchBooks' } } },
    { name: 'no script' },
  ],
});

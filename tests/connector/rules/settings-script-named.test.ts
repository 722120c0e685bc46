import { testRule } from './test-rule';

const script = 'public class Script : ScriptBase { }';

testRule('settings-script-named', {
  finds: [
    {
      name: 'settings without the script',
      files: { 'settings.json': '{ "icon": null }', 'script.csx': script },
      finds: [
        {
          at: '',
          text: '{',
          message: 'The settings name no `script`; `script.csx` stands beside them and is expected there.',
        },
      ],
      fixed: '"script": "script.csx"',
    },
    {
      name: 'a script of null',
      files: { 'settings.json': '{ "script": null }', 'code.csx': script },
      finds: [
        {
          at: '/script',
          text: 'null',
          message: 'The settings name no `script`; `code.csx` stands beside them and is expected there.',
        },
      ],
      fixed: '{ "script": "code.csx" }',
    },
  ],
  accepts: [
    { name: 'a script that is named', files: { 'settings.json': '{ "script": "script.csx" }', 'script.csx': script } },
    { name: 'no script', files: { 'settings.json': '{}' } },
    { name: 'a wrong type', files: { 'settings.json': '{ "script": 1 }', 'script.csx': script } },
  ],
});

import { definitionFile, propertiesFile } from './sample';
import { testRule } from './test-rule';

testRule('json-syntax', {
  finds: [
    {
      name: 'a missing comma and a comma too many',
      files: { [definitionFile]: '{\n  "swagger": "2.0"\n  "host": "a",\n}' },
      finds: [
        { at: '', text: '"', message: 'A comma is missing after this value.', official: null },
        { at: '', text: ',', message: 'The last comma before `}` is one too many.' },
      ],
      fixed: '"2.0",\n  "host"',
    },
    {
      name: 'a forgotten brace, where the indentation shows it',
      files: { [definitionFile]: '{\n  "info": {\n    "title": "x",\n  "paths": {}\n}' },
      finds: [
        {
          at: '/info',
          text: '"paths"',
          message: 'The `{` of `info` is never closed: a `}` is missing before `"paths"`.',
        },
      ],
    },
    {
      name: 'a comment in the properties',
      files: { [propertiesFile]: '{ "properties": {} // later\n}' },
      finds: [{ at: '', text: '// later', message: 'JSON has no comments.' }],
      fixed: '{ "properties": {}\n}',
    },
    {
      name: 'an empty file',
      files: { [definitionFile]: '' },
      finds: [{ at: '', text: '', message: 'The file is empty; a JSON object `{ … }` is expected.' }],
    },
  ],
  accepts: [
    { name: 'any sound JSON, whatever is in it', files: { [definitionFile]: '[1, "two", null]' } },
    { name: 'a byte order mark, which is another rule’s matter', files: { [definitionFile]: '\ufeff{}' } },
    { name: 'a script that is no JSON', files: { 'script.csx': 'public class Script {' } },
  ],
});

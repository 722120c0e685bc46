import { definitionFile, propertiesFile } from './sample';
import { testRule } from './test-rule';

testRule('json-members-unique', {
  finds: [
    {
      name: 'two operations under one method',
      files: {
        [definitionFile]: '{ "paths": { "/books": { "get": { "summary": "One" }, "get": { "summary": "Two" } } } }',
      },
      finds: [
        {
          at: '/paths/~1books/get',
          text: '"get"',
          message: '`get` stands more than once in this object; only the last one counts.',
          official: null,
        },
      ],
    },
    {
      name: 'a member repeated with its value',
      files: { [definitionFile]: '{\n  "host": "a",\n  "host": "a"\n}' },
      finds: [
        {
          at: '/host',
          text: '"host"',
          message: '`host` stands more than once in this object; only the last one counts.',
        },
      ],
      fixed: '{\n  "host": "a"\n}',
    },
    {
      name: 'three of a name in the properties, in an array',
      files: { [propertiesFile]: '{ "properties": { "policies": [{ "a": 1, "a": 2, "a": 3 }] } }' },
      finds: [
        {
          at: '/properties/policies/0/a',
          text: '"a"',
          message: '`a` stands more than once in this object; only the last one counts.',
        },
        {
          at: '/properties/policies/0/a',
          text: '"a"',
          message: '`a` stands more than once in this object; only the last one counts.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'one name in two objects', files: { [definitionFile]: '{ "a": { "x": 1 }, "b": { "x": 1 } }' } },
    { name: 'names that differ in capitals', files: { [definitionFile]: '{ "a": 1, "A": 1 }' } },
  ],
});

import { definitionFile, propertiesFile } from './sample';
import { testRule } from './test-rule';

testRule('json-type-correct', {
  finds: [
    {
      name: 'a quoted `true`',
      set: { '/paths/~1books/get/parameters/0/required': 'true' },
      finds: [
        {
          at: '/paths/~1books/get/parameters/0/required',
          text: '"true"',
          message: '`required` is a string; a boolean is expected.',
          official: "The type of the property is incorrect. Expected type 'Boolean', but value is of type 'String'.",
        },
      ],
      fixed: '"required": true',
    },
    {
      name: 'a version without quotes',
      files: { [definitionFile]: '{ "swagger": "2.0", "info": { "title": "x", "version": 1.10 }, "paths": {} }' },
      finds: [
        {
          at: '/info/version',
          text: '1.10',
          message: '`version` is a number; a string is expected.',
          official: "The type of the property is incorrect. Expected type 'String', but value is of type 'Float'.",
        },
      ],
      fixed: '"version": "1.10"',
    },
    {
      name: 'a text where a list is read',
      set: { '/schemes': 'https' },
      finds: [{ at: '/schemes', text: '"https"', message: '`schemes` is a string; an array is expected.' }],
      fixed: '"schemes": ["https"]',
    },
    {
      name: 'a quoted number, a fraction for an integer and `null`',
      set: {
        '/definitions/Book/maxProperties': '4',
        '/definitions/Book/minProperties': 1.5,
        '/definitions/Book/description': null,
      },
      finds: [
        {
          at: '/definitions/Book/maxProperties',
          text: '"4"',
          message: '`maxProperties` is a string; an integer is expected.',
        },
        {
          at: '/definitions/Book/minProperties',
          text: '1.5',
          message: '`minProperties` is a number; an integer is expected.',
        },
        {
          at: '/definitions/Book/description',
          text: 'null',
          message: '`description` is `null`; a string is expected.',
        },
      ],
      fixed: '"maxProperties": 4',
    },
    {
      name: 'an item and a whole file of another type',
      set: { '/paths/~1books/get/parameters/0': 'query' },
      files: { [propertiesFile]: '[]' },
      finds: [
        {
          at: '/paths/~1books/get/parameters/0',
          text: '"query"',
          message: 'Item 1 of `parameters` is a string; an object is expected.',
        },
        { at: '', text: '[', message: 'The document is an array; an object is expected.' },
      ],
    },
  ],
  accepts: [
    { name: 'an integer where a number is read', set: { '/parameters/PageSize/maximum': 100 } },
    {
      name: 'any type of default, example and test value',
      set: { '/parameters/PageSize/default': '20', '/definitions/Book/example': [] },
    },
    { name: 'the version of the specification, which has a rule of its own', set: { '/swagger': 2 } },
  ],
});

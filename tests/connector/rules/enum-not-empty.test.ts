import { testRule } from './test-rule';

testRule('enum-not-empty', {
  finds: [
    {
      name: 'an empty list in a property and in a parameter',
      set: { '/parameters/PageSize/enum': [], '/definitions/Book/properties/title/enum': [] },
      finds: [
        {
          at: '/parameters/PageSize/enum',
          text: '"enum"',
          message: '`enum` of the parameter is empty; one entry at least is expected.',
          official: "The 'enum' array requires at least one value.",
        },
        {
          at: '/definitions/Book/properties/title/enum',
          text: '"enum"',
          message: '`enum` of the schema is empty; one entry at least is expected.',
          official: "The 'enum' array requires at least one value.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'one value', set: { '/parameters/PageSize/enum': [20] } },
    {
      name: 'a list that could not be read',
      files: { 'apiDefinition.swagger.json': '{ "definitions": { "A": { "enum": [' },
    },
  ],
});

import { testRule } from './test-rule';

const at = '/properties/connectionParameterSets';

testRule('connection-sets-members-required', {
  finds: [
    {
      name: 'empty sets',
      properties: { set: { [at]: {} } },
      finds: ['uiDefinition', 'values'].map((name) => ({
        at,
        text: '"connectionParameterSets"',
        message: `The connectionParameterSets object has no \`${name}\`.`,
      })),
    },
    {
      name: 'an empty list, and a set without a name',
      properties: { set: { [at]: { uiDefinition: {}, values: [] } } },
      finds: [
        {
          at: `${at}/values`,
          text: '"values"',
          message: '`values` of the connectionParameterSets object is empty; one entry at least is expected.',
        },
      ],
    },
    {
      name: 'what a set lacks',
      properties: { set: { [at]: { uiDefinition: {}, values: [{ name: ' ', uiDefinition: {} }] } } },
      finds: [
        { at: `${at}/values/0`, text: '{', message: 'The set of connection parameters has no `parameters`.' },
        {
          at: `${at}/values/0/name`,
          text: '" "',
          message: '`name` of the set of connection parameters is empty; a text is expected.',
        },
      ],
    },
    {
      name: 'the texts of a set beside its name',
      properties: {
        set: {
          [at]: { uiDefinition: {}, values: [{ name: 'a', displayName: 'A', description: 'B.', parameters: {} }] },
        },
      },
      finds: [{ at: `${at}/values/0`, text: '{', message: 'The set of connection parameters has no `uiDefinition`.' }],
      fixed: '"uiDefinition": {\n            "displayName": "A",\n            "description": "B."',
    },
  ],
  accepts: [
    {
      name: 'a whole set',
      properties: { set: { [at]: { uiDefinition: {}, values: [{ name: 'a', uiDefinition: {}, parameters: {} }] } } },
    },
  ],
});

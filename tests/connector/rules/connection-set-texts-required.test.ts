import { testRule } from './test-rule';

const at = '/properties/connectionParameterSets';
const whole = { displayName: 'Key', description: 'With a key.' };
const sets = (uiDefinition: unknown, ...values: unknown[]) => ({
  properties: { set: { [at]: { uiDefinition, values } } },
});

testRule('connection-set-texts-required', {
  finds: [
    {
      name: 'a choice without a heading',
      ...sets({ description: 'How?' }, { name: 'a', uiDefinition: whole, parameters: {} }),
      finds: [
        {
          at: `${at}/uiDefinition`,
          text: '"uiDefinition"',
          message: 'The choice of `connectionParameterSets` has no `displayName`.',
        },
      ],
    },
    {
      name: 'a set with an empty name and no description, and one without a name',
      ...sets(whole, { name: 'a', uiDefinition: { displayName: ' ' } }, { uiDefinition: { displayname: 'B' } }),
      finds: [
        { at: `${at}/values/0/uiDefinition`, text: '"uiDefinition"', message: 'The set `a` has no `description`.' },
        { at: `${at}/values/0/uiDefinition/displayName`, text: '" "', message: 'The set `a` has no `displayName`.' },
        {
          at: `${at}/values/1/uiDefinition`,
          text: '"uiDefinition"',
          message: 'The set of connection parameters has no `description`.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the display name in small letters, as the documentation writes it',
      ...sets({ displayname: 'How?', description: 'Choose.' }, { name: 'a', uiDefinition: whole }),
    },
    {
      name: 'what other rules report: no texts at all, and texts of a wrong type',
      ...sets(undefined, { name: 'a' }, { name: 'b', uiDefinition: { displayName: 1, description: 2 } }),
    },
    { name: 'a connector without sets', properties: { set: {} } },
  ],
});

import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-member-known', {
  finds: [
    {
      name: 'wrong capitals in a parameter, its texts and its constraints',
      ...set({
        a: { type: 'string', uidefinition: {} },
        b: { type: 'string', uiDefinition: { displayname: 'B', constraints: { tabindex: 2 } } },
      }),
      finds: [
        {
          at: `${at}/a/uidefinition`,
          text: '"uidefinition"',
          message: '`uidefinition` is not a member of the connection parameter.',
        },
        {
          at: `${at}/b/uiDefinition/displayname`,
          text: '"displayname"',
          message: '`displayname` is not a member of the uiDefinition object.',
        },
        {
          at: `${at}/b/uiDefinition/constraints/tabindex`,
          text: '"tabindex"',
          message: '`tabindex` is not a member of the constraints object.',
        },
      ],
      fixed: '"uiDefinition": {}',
    },
    {
      name: 'an allowed value with a label in the place of a text',
      ...set({ a: { type: 'string', uiDefinition: { constraints: { allowedValues: [{ value: 'x', label: 'X' }] } } } }),
      finds: [
        {
          at: `${at}/a/uiDefinition/constraints/allowedValues/0/label`,
          text: '"label"',
          message: '`label` is not a member of the allowed value.',
        },
      ],
    },
    {
      name: 'a sign-in at a parameter of another type',
      ...set({ token: { type: 'string', oAuthSettings: {} } }),
      finds: [
        {
          at: `${at}/token/oAuthSettings`,
          text: '"oAuthSettings"',
          message: '`oAuthSettings` is not a member of the connection parameter.',
        },
      ],
    },
    {
      name: 'a strange member of the sets',
      properties: { set: { '/properties/connectionParameterSets': { value: [] } } },
      finds: [
        {
          at: '/properties/connectionParameterSets/value',
          text: '"value"',
          message: '`value` is not a member of the connectionParameterSets object.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'all that parameters have',
      ...set({
        a: {
          type: 'string',
          allowedValues: [{ value: 'x', text: 'X' }],
          defaultValue: 'x',
          metadata: {},
          uiDefinition: null,
        },
        b: { type: 'gatewaySetting', gatewaySettings: {}, uiDefinition: {} },
        c: {
          type: 'int',
          uiDefinition: { schema: {}, constraints: { dependencies: {}, capability: [], allowedValues: [] } },
        },
      }),
    },
    {
      name: 'any of them where the type is missing or unknown',
      ...set({ a: { oAuthSettings: {} }, b: { type: 'x', gatewaySettings: {} } }),
    },
    {
      name: 'small letters in the texts of sets, as the documentation has them',
      properties: {
        set: { '/properties/connectionParameterSets': { uiDefinition: { displayname: 'x' }, values: [] } },
      },
    },
  ],
});

import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-gateway-settings-required', {
  finds: [
    {
      name: 'a gateway without settings, whatever the capitals of its type',
      ...set({ gateway: { type: 'gatewaySetting' }, other: { type: 'GatewaySetting', uiDefinition: {} } }),
      finds: ['gateway', 'other'].map((name) => ({
        at: `${at}/${name}`,
        text: `"${name}"`,
        message: 'The connection parameter has no `gatewaySettings`.',
        official: null,
      })),
    },
  ],
  accepts: [
    { name: 'settings', ...set({ gateway: { type: 'gatewaySetting', gatewaySettings: {} } }) },
    { name: 'other types without', ...set({ a: { type: 'string' }, b: { type: 'oauthSetting' }, c: {} }) },
  ],
});

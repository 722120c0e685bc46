import { testRule } from './test-rule';

const gateway = { '/properties/connectionParameters/gateway': { type: 'gatewaySetting' } };
const message = 'A connection parameter is of the type `gatewaySetting`, but `capabilities` has no `gateway`.';

testRule('gateway-capability-given', {
  finds: [
    {
      name: 'capabilities without it',
      properties: { set: gateway },
      finds: [{ at: '/properties/capabilities', text: '"capabilities"', message }],
      fixed: '"gateway"',
    },
    {
      name: 'no capabilities',
      properties: { remove: ['/properties/capabilities'], set: gateway },
      finds: [{ at: '/properties', text: '"properties"', message }],
      fixed: '"capabilities": [',
    },
  ],
  accepts: [
    { name: 'the capability', properties: { set: { ...gateway, '/properties/capabilities': ['gateway'] } } },
    {
      name: 'capabilities of another type',
      properties: { set: { ...gateway, '/properties/capabilities': 'gateway' } },
    },
    { name: 'a connector without a gateway', properties: { set: { '/properties/capabilities': [] } } },
  ],
});

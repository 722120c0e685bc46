import { testRule } from './test-rule';

const files = { 'script.csx': 'public class Script : ScriptBase { }' };
const message = 'Connections can go through an on-premises gateway; the script of this connector does not run there.';

testRule('script-without-gateway', {
  finds: [
    {
      name: 'the capability',
      files,
      properties: { set: { '/properties/capabilities': ['actions', 'gateway'] } },
      finds: [{ at: '/properties/capabilities/1', text: '"gateway"', message }],
    },
    {
      name: 'a parameter for the gateway',
      files,
      properties: { set: { '/properties/connectionParameters/gateway': { type: 'gatewaySetting' } } },
      finds: [{ at: '/properties/connectionParameters/gateway', text: '"gateway"', message }],
    },
  ],
  accepts: [
    { name: 'a script without a gateway', files },
    { name: 'a gateway without a script', properties: { set: { '/properties/capabilities': ['gateway'] } } },
  ],
});

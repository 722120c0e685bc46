import { testRule } from './test-rule';

const at = '/properties/connectionParameters/gateway';
const gateway = { [at]: { type: 'gatewaySetting' } };
const capability = { '/properties/capabilities': ['actions', 'gateway'] };
const message = 'Connections can go through a gateway, where the custom code of the connector does not run.';

testRule('gateway-without-script', {
  finds: [
    {
      name: 'operations with code',
      properties: { set: { ...gateway, '/properties/scriptOperations': ['GetBook'] } },
      finds: [{ at, text: '"gateway"', message }],
    },
    {
      name: 'a script',
      properties: { set: gateway },
      files: { 'script.csx': '' },
      finds: [{ at, text: '"gateway"', message }],
    },
    {
      name: 'the capability and a script',
      properties: { set: capability },
      files: { 'script.csx': '' },
      finds: [{ at: '/properties/capabilities/1', text: '"gateway"', message }],
    },
    {
      name: 'a parameter and the capability, once',
      properties: { set: { ...gateway, ...capability, '/properties/scriptOperations': ['GetBook'] } },
      finds: [{ at, text: '"gateway"', message }],
    },
  ],
  accepts: [
    { name: 'a gateway alone', properties: { set: { ...gateway, '/properties/scriptOperations': [] } } },
    { name: 'code alone', properties: { set: { '/properties/scriptOperations': ['GetBook'] } } },
    { name: 'a script alone', files: { 'script.csx': '' } },
  ],
});

import { testRule } from './test-rule';

const at = '/properties/connectionParameters/gateway';
const gateway = { [at]: { type: 'gatewaySetting' } };
const message = '`gateway` leads through a gateway, where the custom code of the connector does not run.';

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
  ],
  accepts: [
    { name: 'a gateway alone', properties: { set: { ...gateway, '/properties/scriptOperations': [] } } },
    { name: 'code alone', properties: { set: { '/properties/scriptOperations': ['GetBook'] } } },
  ],
});

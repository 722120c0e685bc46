import { testRule } from './test-rule';

const message = 'Connections ask for `api_key`, but the definition has no security definition that sends it.';

testRule('security-definitions-given', {
  finds: [
    {
      name: 'no security definitions',
      remove: ['/securityDefinitions', '/security'],
      finds: [{ at: '', text: '{', message }],
    },
    {
      name: 'no security definitions, and nothing that asks for one',
      set: { '/security': [] },
      remove: ['/securityDefinitions'],
      finds: [{ at: '', text: '{', message }],
    },
    {
      name: 'empty security definitions',
      set: { '/securityDefinitions': {} },
      remove: ['/security'],
      finds: [{ at: '/securityDefinitions', text: '"securityDefinitions"', message }],
    },
  ],
  accepts: [
    { name: 'a requirement of what is not there, which another rule reports', remove: ['/securityDefinitions'] },
    { name: 'a requirement of what empty definitions do not hold', set: { '/securityDefinitions': {} } },
    {
      name: 'a policy that sends the key',
      remove: ['/securityDefinitions'],
      properties: {
        set: {
          '/properties/policyTemplateInstances': [{ parameters: { x: "Bearer @connectionParameters('api_key')" } }],
        },
      },
    },
    { name: 'custom code', remove: ['/securityDefinitions'], files: { 'script.csx': '' } },
    {
      name: 'a service that is open to all',
      remove: ['/securityDefinitions'],
      properties: { set: { '/properties/connectionParameters': {} } },
    },
    { name: 'security definitions of another type', set: { '/securityDefinitions': [] } },
  ],
});

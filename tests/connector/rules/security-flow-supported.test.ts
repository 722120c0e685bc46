import { testRule } from './test-rule';

const url = 'https://lending-library.example/sign-in';
const scheme = (flow: string) => ({
  '/securityDefinitions/api_key': { type: 'oauth2', flow, scopes: {}, tokenUrl: url },
});

testRule('security-flow-supported', {
  finds: ['application', 'password'].map((flow) => ({
    name: `the flow ${flow}`,
    set: scheme(flow),
    finds: [
      {
        at: '/securityDefinitions/api_key/flow',
        text: `"${flow}"`,
        message: `The flow \`${flow}\` is not supported for connections; \`accessCode\` is expected.`,
        official: null,
      },
    ],
  })),
  accepts: [
    ...['accessCode', 'implicit', 'device'].map((flow) => ({ name: `the flow ${flow}`, set: scheme(flow) })),
    { name: 'a definition of another JSON type', set: { '/securityDefinitions/api_key': 'oauth2' } },
  ],
});

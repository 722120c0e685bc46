import { testRule } from './test-rule';

const at = (host: string, kind: string) => ({
  name: `\`${host}\``,
  set: { '/host': host },
  finds: [
    {
      at: '/host',
      text: JSON.stringify(host),
      message: `\`host\` is \`${host}\`, which ${kind}; the production host is expected.`,
      official: null,
    },
  ],
});
const inside = 'is an address inside one network';
const tunnel = 'leads through a tunnel to one machine';

testRule('host-production', {
  finds: [
    at('localhost:7071', inside),
    at('127.0.0.1', inside),
    at('10.1.2.3:8080', inside),
    at('192.168.0.7', inside),
    at('172.31.0.1', inside),
    at('[::1]:80', inside),
    at('books.internal', inside),
    at('a1b2c3.ngrok-free.app', tunnel),
    at('abc-7071.euw.devtunnels.ms', tunnel),
    at('library-staging.azurewebsites.net', 'is the test slot of a web app'),
  ],
  accepts: [
    ...[
      'library.azurewebsites.net',
      '10.example.com',
      '172.32.0.1',
      'dev.to',
      'sandbox-api.example.com',
      'localhost.example.com',
    ].map((host) => ({ name: `\`${host}\``, set: { '/host': host } })),
    {
      name: 'a stand-in that a policy replaces',
      set: { '/host': 'localhost' },
      properties: {
        set: {
          '/properties/policyTemplateInstances': [
            {
              templateId: 'DynamicHostUrl',
              title: 'Host',
              parameters: { 'x-ms-apimTemplateParameter.urlTemplate': 'https://x' },
            },
          ],
        },
      },
    },
    {
      name: 'a service behind a gateway',
      set: { '/host': '10.0.0.7' },
      properties: { set: { '/properties/capabilities': ['gateway'] } },
    },
  ],
});

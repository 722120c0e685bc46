import { testRule } from './test-rule';

const wrong = (scheme: string, at: string) => ({
  at,
  text: JSON.stringify(scheme),
  message: `\`${scheme}\` is a WebSocket protocol, which the platform does not speak; \`https\` is expected.`,
  official: 'The WebSocket transfer protocol schemes are not supported.',
});

testRule('schemes-no-websocket', {
  finds: [
    {
      name: 'it beside `https`',
      set: { '/schemes': ['https', 'wss', 'ws'] },
      finds: [wrong('wss', '/schemes/1'), wrong('ws', '/schemes/2')],
      fixed: '"https",\n    "ws"',
    },
    {
      name: 'it alone, of an operation',
      set: { '/paths/~1branches/get/schemes': ['wss'] },
      finds: [wrong('wss', '/paths/~1branches/get/schemes/0')],
      fixed: '"schemes": [\n          "https"\n        ]',
    },
  ],
  accepts: [{ name: '`http`, which is another rule’s matter', set: { '/schemes': ['http'] } }],
});

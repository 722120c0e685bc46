import { testRule } from './test-rule';

testRule('agentic-protocol-post', {
  finds: [
    {
      name: 'another name',
      set: { '/paths/~1loans/post/x-ms-agentic-protocol': 'mcp' },
      finds: [
        {
          at: '/paths/~1loans/post/x-ms-agentic-protocol',
          text: '"mcp"',
          message: '`x-ms-agentic-protocol` of LendBook is `mcp`; `mcp-streamable-1.0` is expected.',
          official: null,
        },
      ],
      fixed: '"mcp-streamable-1.0"',
    },
    {
      name: 'another method',
      set: { '/paths/~1books~1{bookId}/get/x-ms-agentic-protocol': 'mcp-streamable-1.0' },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-agentic-protocol',
          text: '"mcp-streamable-1.0"',
          message: 'GetBook is a GET operation; the protocol `mcp-streamable-1.0` needs POST.',
          official: null,
        },
      ],
    },
    {
      name: 'a warning for a custom connector',
      profile: 'custom',
      set: { '/paths/~1loans/post/x-ms-agentic-protocol': 'mcp-streamable-2.0' },
      finds: [
        {
          at: '/paths/~1loans/post/x-ms-agentic-protocol',
          text: '"mcp-streamable-2.0"',
          message: '`x-ms-agentic-protocol` of LendBook is `mcp-streamable-2.0`; `mcp-streamable-1.0` is expected.',
          official: null,
        },
      ],
      fixed: '"mcp-streamable-1.0"',
    },
  ],
  accepts: [
    { name: 'the name of the samples', set: { '/paths/~1loans/post/x-ms-agentic-protocol': 'mcp-streamable-1.0' } },
    { name: 'an operation without it', set: { '/paths/~1loans/post/summary': 'Lend' } },
  ],
});

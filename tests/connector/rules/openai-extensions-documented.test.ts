import { testRule } from './test-rule';

testRule('openai-extensions-documented', {
  finds: [
    {
      name: 'an extension for plugins',
      set: { '/paths/~1books~1{bookId}/get/x-ms-openai-data': { openAIEnabled: true } },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-openai-data',
          text: '"x-ms-openai-data"',
          message: '`x-ms-openai-data` is not part of the published schema; publishers have taken it out again.',
          official: null,
        },
      ],
    },
    {
      name: 'a manifest',
      set: { '/x-ms-openai-manifest': { relativePath: 'ai-plugin.json' } },
      finds: [
        {
          at: '/x-ms-openai-manifest',
          text: '"x-ms-openai-manifest"',
          message: '`x-ms-openai-manifest` is not part of the published schema; publishers have taken it out again.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a documented extension', set: { '/paths/~1books~1{bookId}/get/x-ms-visibility': 'important' } },
    { name: 'the extension inside an example', set: { '/definitions/NewLoan/example': { 'x-ms-openai-data': {} } } },
  ],
});

import { testRule } from './test-rule';

testRule('capabilities-known', {
  finds: [
    {
      name: 'a word that is nearly one, and one of another kind of connector',
      properties: { set: { '/properties/capabilities': ['action', 'tabular'] } },
      finds: ['action', 'tabular'].map((word, index) => ({
        at: `/properties/capabilities/${index}`,
        text: `"${word}"`,
        message: `\`${word}\` is not a known capability; \`actions\`, \`triggers\`, \`gateway\`, \`cloud\` or \`cloud only\` is expected.`,
      })),
      fixed: '"actions"',
    },
  ],
  accepts: [
    {
      name: 'known words in any capitals',
      properties: { set: { '/properties/capabilities': ['Actions', 'gateway'] } },
    },
    { name: 'something that is no text', properties: { set: { '/properties/capabilities': [7] } } },
  ],
});

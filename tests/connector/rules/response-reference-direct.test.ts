import { testRule } from './test-rule';

testRule('response-reference-direct', {
  finds: [
    {
      name: 'two entries that refer to each other',
      set: { '/responses': { A: { $ref: '#/responses/B' }, B: { $ref: '#/responses/A' } } },
      finds: [
        ['A', 'B'],
        ['B', 'A'],
      ].map(([name, target]) => ({
        at: `/responses/${name}/$ref`,
        text: `"#/responses/${target}"`,
        message: `\`${name}\` in \`responses\` is only a reference to \`#/responses/${target}\`; the object itself is expected.`,
        official: "The response definition may not use a '$ref' to point to another definition.",
      })),
    },
  ],
  accepts: [
    {
      name: 'a reference in an operation',
      set: {
        '/responses': { NotFound: { description: 'Nothing.' } },
        '/paths/~1loans/post/responses/404': { $ref: '#/responses/NotFound' },
      },
    },
  ],
});

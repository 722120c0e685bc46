import { testRule } from './test-rule';

testRule('schema-reference-direct', {
  finds: [
    {
      name: 'a second name for a schema, and one for itself',
      set: {
        '/definitions/Volume': { $ref: '#/definitions/Book' },
        '/definitions/Self': { $ref: '#/definitions/Self' },
      },
      finds: [
        ['Volume', 'Book'],
        ['Self', 'Self'],
      ].map(([name, target]) => ({
        at: `/definitions/${name}/$ref`,
        text: `"#/definitions/${target}"`,
        message: `\`${name}\` in \`definitions\` is only a reference to \`#/definitions/${target}\`; the object itself is expected.`,
        official: "The schema definition may not use a '$ref' to point to another definition.",
      })),
    },
  ],
  accepts: [
    {
      name: 'a schema that holds itself',
      set: { '/definitions/Book/properties/sequel': { $ref: '#/definitions/Book' } },
    },
  ],
});

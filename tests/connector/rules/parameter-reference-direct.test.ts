import { testRule } from './test-rule';

testRule('parameter-reference-direct', {
  finds: [
    {
      name: 'an entry that only points on, whether or not its target is there',
      set: { '/parameters/Limit': { $ref: '#/parameters/PageSize' }, '/parameters/Gone': { $ref: '#/parameters/No' } },
      finds: [
        ['Limit', 'PageSize'],
        ['Gone', 'No'],
      ].map(([name, target]) => ({
        at: `/parameters/${name}/$ref`,
        text: `"#/parameters/${target}"`,
        message: `\`${name}\` in \`parameters\` is only a reference to \`#/parameters/${target}\`; the object itself is expected.`,
        official: "The parameter definition may not use a '$ref' to point to another definition.",
      })),
    },
  ],
  accepts: [
    {
      name: 'a reference of another form, which another rule reports',
      set: { '/parameters/Limit': { $ref: 'other.json' } },
    },
    { name: 'a reference in an operation' },
  ],
});

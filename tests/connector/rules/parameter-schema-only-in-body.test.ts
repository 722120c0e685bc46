import { testRule } from './test-rule';

testRule('parameter-schema-only-in-body', {
  finds: [
    {
      name: 'a schema in the query',
      set: { '/parameters/PageSize/schema': { type: 'integer' } },
      finds: [
        {
          at: '/parameters/PageSize/schema',
          text: '"schema"',
          message: '`schema` does not belong in the parameter.',
          official: "The parameter cannot define a schema as it is not in the 'body'.",
        },
      ],
    },
  ],
  accepts: [{ name: 'bodies' }],
});

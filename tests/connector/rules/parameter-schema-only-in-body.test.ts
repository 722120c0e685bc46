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
    {
      name: 'a schema in the place of a type',
      set: { '/parameters/PageSize': { name: 'size', in: 'query', schema: { type: 'integer', minimum: 1 } } },
      finds: [
        { at: '/parameters/PageSize/schema', text: '"schema"', message: '`schema` does not belong in the parameter.' },
      ],
      fixed: '"in": "query",\n      "type": "integer",\n        "minimum": 1\n    }',
    },
    {
      name: 'a body in the query',
      set: { '/paths/~1loans/post/parameters/0/in': 'query' },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/schema',
          text: '"schema"',
          message: '`schema` does not belong in the parameter.',
        },
      ],
      fixed: '"in": "body"',
    },
  ],
  accepts: [{ name: 'bodies' }],
});

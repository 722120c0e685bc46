import { testRule } from './test-rule';

testRule('path-item-without-reference', {
  finds: [
    {
      name: 'a path that is a reference',
      set: { '/paths/~1shelves': { $ref: 'shelves.json#/list' } },
      finds: [
        {
          at: '/paths/~1shelves/$ref',
          text: '"shelves.json#/list"',
          message: 'The path `/shelves` is a reference; its operations are expected here.',
          official: "The '$ref' property in a path is not supported.",
          code: 'PathItemRefNotSuppored',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'references inside its operations',
      set: { '/paths/~1shelves': { parameters: [{ $ref: '#/parameters/PageSize' }] } },
    },
  ],
});

import { testRule } from './test-rule';

const source = { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' };
const official =
  'The property is internal and has a default value, it must be required. Optional internal fields are ignored.';

testRule('property-internal-default-required', {
  finds: [
    {
      name: 'a property of a body behind a reference',
      set: { '/definitions/NewLoan/properties/source': source },
      finds: [
        {
          at: '/definitions/NewLoan/properties/source',
          text: '"source"',
          message: 'The property `source` is internal and has a `default`, but is optional and will not be sent.',
          official,
        },
      ],
      fixed: '"memberId",\n        "source"\n      ]',
    },
    {
      name: 'a property of the items of a list, in a schema that requires nothing',
      set: {
        '/definitions/NewLoan/properties/notes': {
          type: 'array',
          items: { type: 'object', properties: { source } },
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/notes/items/properties/source',
          text: '"source"',
          message: 'The property `source` is internal and has a `default`, but is optional and will not be sent.',
          official,
        },
      ],
      fixed: '"type": "object",\n            "required": [\n              "source"\n            ],',
    },
  ],
  accepts: [
    {
      name: 'a required property',
      set: { '/definitions/NewLoan/properties/source': source, '/definitions/NewLoan/required/2': 'source' },
    },
    { name: 'a property of a response', set: { '/definitions/Book/properties/source': source } },
    {
      name: 'a body that holds itself',
      set: { '/definitions/NewLoan/properties/next': { $ref: '#/definitions/NewLoan' } },
    },
  ],
});

import { testRule } from './test-rule';

testRule('schema-discriminator-required-string', {
  finds: [
    {
      name: 'a property that is not required',
      set: {
        '/definitions/NewLoan': { type: 'object', discriminator: 'kind', properties: { kind: { type: 'string' } } },
      },
      finds: [
        {
          at: '/definitions/NewLoan/discriminator',
          text: '"kind"',
          message: '`discriminator` names `kind`, which is not required; a required string property is expected.',
          official: "The 'discriminator' value must be the name of a required string property.",
        },
      ],
    },
    {
      name: 'a property that is not there',
      set: { '/definitions/NewLoan/discriminator': 'kind' },
      finds: [
        {
          at: '/definitions/NewLoan/discriminator',
          text: '"kind"',
          message:
            '`discriminator` names `kind`, which is not among its properties; a required string property is expected.',
          official: "The 'discriminator' value must be the name of a required string property.",
        },
      ],
    },
    {
      name: 'a property that is a number',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          discriminator: 'kind',
          required: ['kind'],
          properties: { kind: { type: 'integer' } },
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/discriminator',
          text: '"kind"',
          message: '`discriminator` names `kind`, which is not a string; a required string property is expected.',
          official: "The 'discriminator' value must be the name of a required string property.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a required string',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          discriminator: 'kind',
          required: ['kind'],
          properties: { kind: { type: 'string' } },
        },
      },
    },
    {
      name: 'a required string behind a reference',
      set: {
        '/definitions/Kind': { type: 'string' },
        '/definitions/NewLoan': {
          type: 'object',
          discriminator: 'kind',
          required: ['kind'],
          properties: { kind: { $ref: '#/definitions/Kind' } },
        },
      },
    },
  ],
});

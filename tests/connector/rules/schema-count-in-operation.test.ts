import { testRule } from './test-rule';

/** So many properties of type string. */
const fields = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index + 1}`, { type: 'string' }]));

testRule('schema-count-in-operation', {
  finds: [
    {
      name: 'an answer that multiplies',
      set: {
        '/definitions': {
          Loan: {
            properties: {
              a: { $ref: '#/definitions/B' },
              b: { $ref: '#/definitions/B' },
              c: { $ref: '#/definitions/B' },
            },
          },
          B: {
            properties: {
              a: { $ref: '#/definitions/C' },
              b: { $ref: '#/definitions/C' },
              c: { $ref: '#/definitions/C' },
            },
          },
          C: {
            properties: {
              a: { $ref: '#/definitions/D' },
              b: { $ref: '#/definitions/D' },
              c: { $ref: '#/definitions/D' },
            },
          },
          D: {
            properties: {
              a: { $ref: '#/definitions/E' },
              b: { $ref: '#/definitions/E' },
              c: { $ref: '#/definitions/E' },
            },
          },
          E: {
            properties: {
              a: { $ref: '#/definitions/F' },
              b: { $ref: '#/definitions/F' },
              c: { $ref: '#/definitions/F' },
            },
          },
          F: {
            properties: {
              a: { $ref: '#/definitions/G' },
              b: { $ref: '#/definitions/G' },
              c: { $ref: '#/definitions/G' },
            },
          },
          G: {
            properties: {
              a: { $ref: '#/definitions/H' },
              b: { $ref: '#/definitions/H' },
              c: { $ref: '#/definitions/H' },
            },
          },
          H: {
            properties: {
              a: { $ref: '#/definitions/I' },
              b: { $ref: '#/definitions/I' },
              c: { $ref: '#/definitions/I' },
            },
          },
          I: { properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } } },
        },
      },
      finds: [
        {
          at: '/paths/~1loans/post',
          text: '"post"',
          message: 'LendBook comes to 29525 schemas in its parameters and responses; at most 16384 are allowed.',
          official: "The total number of schemas in the operation has exceeded the maximum allowed value of '16384'.",
        },
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message:
            'WhenBookReturned comes to 29528 schemas in its parameters and responses; at most 16384 are allowed.',
          official: "The total number of schemas in the operation has exceeded the maximum allowed value of '16384'.",
        },
      ],
    },
    {
      name: '33 bodies at their limit',
      set: {
        '/definitions/Wide': {
          type: 'object',
          properties: {
            ...fields(512),
          },
        },
        '/paths/~1loans/post/responses': {
          '200': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '201': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '202': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '203': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '204': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '205': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '206': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '207': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '208': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '209': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '210': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '211': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '212': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '213': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '214': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '215': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '216': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '217': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '218': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '219': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '220': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '221': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '222': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '223': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '224': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '225': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '226': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '227': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '228': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '229': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '230': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '231': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '232': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
        },
      },
      finds: [
        {
          at: '/paths/~1loans/post',
          text: '"post"',
          message: 'LendBook comes to 16932 schemas in its parameters and responses; at most 16384 are allowed.',
          official: "The total number of schemas in the operation has exceeded the maximum allowed value of '16384'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an answer of two properties',
      set: {
        '/definitions': { Loan: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } } },
      },
    },
    {
      name: '31 answers at the limit of an object',
      set: {
        '/definitions/Wide': {
          type: 'object',
          properties: {
            ...fields(512),
          },
        },
        '/paths/~1loans/post/responses': {
          '200': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '201': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '202': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '203': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '204': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '205': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '206': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '207': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '208': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '209': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '210': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '211': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '212': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '213': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '214': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '215': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '216': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '217': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '218': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '219': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '220': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '221': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '222': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '223': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '224': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '225': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '226': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '227': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '228': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '229': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
          '230': { description: 'OK', schema: { $ref: '#/definitions/Wide' } },
        },
      },
    },
  ],
});

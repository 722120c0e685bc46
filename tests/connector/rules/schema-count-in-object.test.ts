import { testRule } from './test-rule';

/** So many properties of type string. */
const fields = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index + 1}`, { type: 'string' }]));

testRule('schema-count-in-object', {
  finds: [
    {
      name: 'definitions that multiply each other',
      set: {
        '/definitions': {
          A: {
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
          F: { properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } } },
        },
      },
      finds: [
        {
          at: '/definitions/A',
          text: '"A"',
          message: '`A` comes to 1092 schemas with its references written out; at most 512 are allowed.',
          official:
            "The total number of schemas in the object exceeds the max schema count allowed value of '512'. Please remove any unnecessary property or item definitions.",
        },
      ],
    },
    {
      name: '513 properties',
      set: {
        '/definitions/Wide': {
          type: 'object',
          properties: {
            ...fields(513),
          },
        },
      },
      finds: [
        {
          at: '/definitions/Wide',
          text: '"Wide"',
          message: '`Wide` comes to 513 schemas with its references written out; at most 512 are allowed.',
          official:
            "The total number of schemas in the object exceeds the max schema count allowed value of '512'. Please remove any unnecessary property or item definitions.",
        },
      ],
    },
    {
      name: 'references that multiply',
      set: {
        '/definitions/Row': {
          type: 'object',
          properties: {
            ...fields(21),
          },
        },
        '/definitions/Table': {
          type: 'object',
          properties: {
            field1: { $ref: '#/definitions/Row' },
            field2: { $ref: '#/definitions/Row' },
            field3: { $ref: '#/definitions/Row' },
            field4: { $ref: '#/definitions/Row' },
            field5: { $ref: '#/definitions/Row' },
            field6: { $ref: '#/definitions/Row' },
            field7: { $ref: '#/definitions/Row' },
            field8: { $ref: '#/definitions/Row' },
            field9: { $ref: '#/definitions/Row' },
            field10: { $ref: '#/definitions/Row' },
            field11: { $ref: '#/definitions/Row' },
            field12: { $ref: '#/definitions/Row' },
            field13: { $ref: '#/definitions/Row' },
            field14: { $ref: '#/definitions/Row' },
            field15: { $ref: '#/definitions/Row' },
            field16: { $ref: '#/definitions/Row' },
            field17: { $ref: '#/definitions/Row' },
            field18: { $ref: '#/definitions/Row' },
            field19: { $ref: '#/definitions/Row' },
            field20: { $ref: '#/definitions/Row' },
            field21: { $ref: '#/definitions/Row' },
            field22: { $ref: '#/definitions/Row' },
            field23: { $ref: '#/definitions/Row' },
            field24: { $ref: '#/definitions/Row' },
          },
        },
      },
      finds: [
        {
          at: '/definitions/Table',
          text: '"Table"',
          message: '`Table` comes to 528 schemas with its references written out; at most 512 are allowed.',
          official:
            "The total number of schemas in the object exceeds the max schema count allowed value of '512'. Please remove any unnecessary property or item definitions.",
        },
      ],
    },
    {
      name: 'a body that is written out',
      set: {
        '/paths/~1loans/post/parameters/0/schema': {
          type: 'object',
          properties: {
            ...fields(513),
          },
        },
      },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/schema',
          text: '"schema"',
          message:
            'The body `loan` of LendBook comes to 513 schemas with its references written out; at most 512 are allowed.',
          official:
            "The total number of schemas in the object exceeds the max schema count allowed value of '512'. Please remove any unnecessary property or item definitions.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'arrays, which count once',
      set: {
        '/definitions': {
          A: { properties: { rows: { type: 'array', items: { $ref: '#/definitions/B' } } } },
          B: { properties: { a: { type: 'string' }, b: { type: 'string' } } },
        },
      },
    },
    {
      name: 'exactly 512 properties',
      set: {
        '/definitions/Wide': {
          type: 'object',
          properties: {
            ...fields(512),
          },
        },
      },
    },
    {
      name: 'a body that refers to a definition',
      set: {
        '/definitions/Wide': {
          type: 'object',
          properties: {
            ...fields(512),
          },
        },
        '/paths/~1loans/post/parameters/0/schema': { $ref: '#/definitions/Wide' },
      },
    },
    {
      name: 'an object that refers to itself',
      set: {
        '/definitions/Row': {
          type: 'object',
          properties: {
            field1: { $ref: '#/definitions/Row' },
            field2: { $ref: '#/definitions/Row' },
            field3: { $ref: '#/definitions/Row' },
            field4: { $ref: '#/definitions/Row' },
            field5: { $ref: '#/definitions/Row' },
            field6: { $ref: '#/definitions/Row' },
            field7: { $ref: '#/definitions/Row' },
            field8: { $ref: '#/definitions/Row' },
            field9: { $ref: '#/definitions/Row' },
            field10: { $ref: '#/definitions/Row' },
            field11: { $ref: '#/definitions/Row' },
            field12: { $ref: '#/definitions/Row' },
            field13: { $ref: '#/definitions/Row' },
            field14: { $ref: '#/definitions/Row' },
            field15: { $ref: '#/definitions/Row' },
            field16: { $ref: '#/definitions/Row' },
            field17: { $ref: '#/definitions/Row' },
            field18: { $ref: '#/definitions/Row' },
            field19: { $ref: '#/definitions/Row' },
            field20: { $ref: '#/definitions/Row' },
            field21: { $ref: '#/definitions/Row' },
          },
        },
      },
    },
  ],
});

import { testRule } from './test-rule';

testRule('schema-count-in-definition', {
  finds: [
    {
      name: 'definitions that multiply each other eleven times',
      set: {
        '/definitions': {
          Loan: {
            properties: {
              a: { $ref: '#/definitions/B' },
              b: { $ref: '#/definitions/B' },
              c: { $ref: '#/definitions/B' },
              d: { $ref: '#/definitions/B' },
            },
          },
          B: {
            properties: {
              a: { $ref: '#/definitions/C' },
              b: { $ref: '#/definitions/C' },
              c: { $ref: '#/definitions/C' },
              d: { $ref: '#/definitions/C' },
            },
          },
          C: {
            properties: {
              a: { $ref: '#/definitions/D' },
              b: { $ref: '#/definitions/D' },
              c: { $ref: '#/definitions/D' },
              d: { $ref: '#/definitions/D' },
            },
          },
          D: {
            properties: {
              a: { $ref: '#/definitions/E' },
              b: { $ref: '#/definitions/E' },
              c: { $ref: '#/definitions/E' },
              d: { $ref: '#/definitions/E' },
            },
          },
          E: {
            properties: {
              a: { $ref: '#/definitions/F' },
              b: { $ref: '#/definitions/F' },
              c: { $ref: '#/definitions/F' },
              d: { $ref: '#/definitions/F' },
            },
          },
          F: {
            properties: {
              a: { $ref: '#/definitions/G' },
              b: { $ref: '#/definitions/G' },
              c: { $ref: '#/definitions/G' },
              d: { $ref: '#/definitions/G' },
            },
          },
          G: {
            properties: {
              a: { $ref: '#/definitions/H' },
              b: { $ref: '#/definitions/H' },
              c: { $ref: '#/definitions/H' },
              d: { $ref: '#/definitions/H' },
            },
          },
          H: {
            properties: {
              a: { $ref: '#/definitions/I' },
              b: { $ref: '#/definitions/I' },
              c: { $ref: '#/definitions/I' },
              d: { $ref: '#/definitions/I' },
            },
          },
          I: {
            properties: {
              a: { $ref: '#/definitions/J' },
              b: { $ref: '#/definitions/J' },
              c: { $ref: '#/definitions/J' },
              d: { $ref: '#/definitions/J' },
            },
          },
          J: {
            properties: {
              a: { $ref: '#/definitions/K' },
              b: { $ref: '#/definitions/K' },
              c: { $ref: '#/definitions/K' },
              d: { $ref: '#/definitions/K' },
            },
          },
          K: {
            properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' }, d: { type: 'string' } },
          },
        },
      },
      finds: [
        {
          at: '',
          text: '{',
          message:
            'The definition comes to 11184829 schemas with all references written out; at most 4194304 are allowed.',
          official:
            "The maximum allowed number of schemas in the swagger is '4194304'. Please remove any unnecessary property or item definitions.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'two definitions',
      set: {
        '/definitions': {
          Loan: { type: 'object', properties: { a: { type: 'string' }, b: { $ref: '#/definitions/B' } } },
          B: { type: 'object', properties: { c: { type: 'string' } } },
        },
      },
    },
    {
      name: 'ten steps of three',
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
          I: {
            properties: {
              a: { $ref: '#/definitions/J' },
              b: { $ref: '#/definitions/J' },
              c: { $ref: '#/definitions/J' },
            },
          },
          J: { properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } } },
        },
      },
    },
  ],
});

import { testRule } from './test-rule';

const reference = (name: string) => ({ $ref: `#/definitions/${name}` });
const holding = (name: string) => ({ type: 'object', properties: { inner: reference(name) } });
const finding = (at: string, words: string, name: string) => ({
  at,
  text: `"${name}"`,
  message: `No operation uses the ${words} \`${name}\`.`,
  official: null,
});

testRule('definition-entries-used', {
  finds: [
    {
      name: 'entries of each section that nothing refers to',
      set: {
        '/definitions/Shelf': { type: 'object' },
        '/parameters/Floor': { name: 'floor', in: 'query', type: 'string' },
        '/responses': { Closed: { description: 'Closed.' } },
      },
      finds: [
        finding('/parameters/Floor', 'shared parameter', 'Floor'),
        finding('/definitions/Shelf', 'definition', 'Shelf'),
        finding('/responses/Closed', 'shared response', 'Closed'),
      ],
    },
    {
      name: 'a chain that no operation leads to, and a ring',
      set: {
        '/definitions/First': holding('Second'),
        '/definitions/Second': { type: 'string' },
        '/definitions/Ring': holding('Ring'),
      },
      finds: ['First', 'Second', 'Ring'].map((name) => finding(`/definitions/${name}`, 'definition', name)),
      fixed: '"description": "The day on which the book has to be back."\n        }\n      }\n    },\n    "Second": {',
    },
    {
      name: 'an entry that only texts and examples name',
      set: {
        '/definitions/Shelf': {
          type: 'object',
          description: '#/definitions/Shelf',
          example: { $ref: '#/definitions/Shelf' },
        },
        '/info/x-origin': reference('Shelf'),
      },
      finds: [finding('/definitions/Shelf', 'definition', 'Shelf')],
    },
    {
      name: 'a schema that only an unused response needs',
      set: {
        '/definitions/Reason': { type: 'string' },
        '/responses': { Closed: { description: 'Closed.', schema: reference('Reason') } },
      },
      finds: [
        finding('/definitions/Reason', 'definition', 'Reason'),
        finding('/responses/Closed', 'shared response', 'Closed'),
      ],
    },
    {
      name: 'an entry beside a reference to another part of the document, which misses none',
      set: {
        '/definitions/Spare': { type: 'string' },
        '/paths/~1books/get/parameters/0': { $ref: '#/paths/~1none/get/parameters/0' },
      },
      finds: [{ at: '/definitions/Spare', text: '"Spare"', message: 'No operation uses the definition `Spare`.' }],
    },
  ],
  accepts: [
    {
      name: 'an entry that something missing may have used',
      set: {
        '/definitions/Spare': { type: 'object' },
        '/definitions/Loan/properties/fee': { $ref: '#/definitions/Fee' },
      },
    },
    {
      name: 'a chain that starts at an operation',
      set: {
        '/definitions/First': holding('Second'),
        '/definitions/Second': holding('a~1b c'),
        '/definitions/a~1b c': { type: 'string' },
        '/responses': { Closed: { description: 'Closed.', schema: reference('First') } },
        '/paths/~1loans/post/responses/503': { $ref: '#/responses/Closed' },
      },
    },
    {
      name: 'an entry that a reference means in percent escapes',
      set: {
        '/definitions/Old book': { type: 'string' },
        '/definitions/Book/properties/old': { $ref: '#/definitions/Old%20book' },
      },
    },
    {
      name: 'an entry that is meant by a reference of a wrong form, which other rules report',
      set: {
        '/definitions/Shelf': { type: 'object' },
        '/definitions/Book/properties/shelf': { $ref: '#definitions/Shelf' },
        '/definitions/Room': { type: 'object' },
        '/definitions/Book/properties/room': { $ref: 'Room' },
      },
    },
    {
      name: 'a definition that is meant where another rule tells that nobody reads it',
      set: {
        '/definitions/Shelf': { type: 'object' },
        '/definitions/Room': { type: 'object' },
        '/paths/~1books~1{bookId}/list': { responses: { 200: { description: 'It is.', schema: reference('Shelf') } } },
        '/paths/~1loans/post/requestBody': { content: { 'application/json': { schema: reference('Room') } } },
      },
    },
    {
      name: 'a definition that is used in the content of a webhook alone',
      set: {
        '/definitions/Event': { type: 'object' },
        '/paths/~1hooks/x-ms-notification-content/schema': reference('Event'),
        '/paths/~1books~1{bookId}/get/responses/404/schema': reference('Loan'),
      },
    },
    { name: 'a definition without operations', set: { '/paths': {} } },
  ],
});

// Where a draft names an operation: every kind of place, the right pointer, and nothing that only looks like one.
import { describe, expect, it } from 'vitest';
import { placesNaming } from '../../../../src/connector/form-proposals';

const list = { operation: 'ListShelves', value: 'id', title: 'name' };

const draft = {
  testConnection: 'ListShelves',
  operations: [
    {
      summary: 'List shelves',
      id: 'ListShelves',
      path: '/shelves',
      responses: [
        { status: '200', example: { dynamicValues: list, 'x-ms-dynamic-values': { operationId: 'ListShelves' } } },
      ],
    },
    {
      summary: 'Get a book',
      parameters: [
        { name: 'shelf', dynamicValues: { ...list, parameters: { operation: 'ListShelves' } } },
        { name: 'room', dynamicTree: { open: list, browse: { ...list, operation: 'Other' } } },
      ],
      body: {
        properties: { place: { dynamicValues: list } },
        schema: {
          properties: {
            enum: { 'x-ms-dynamic-list': { operationId: 'ListShelves' } },
            row: { 'x-ms-dynamic-values': { operationId: 'Other' }, default: { dynamicValues: list } },
          },
        },
      },
      responses: [{ status: '200', dynamicSchema: { operation: 'ListShelves' } }],
    },
  ],
  triggers: [{ path: '/hooks', unsubscribe: { operation: 'ListShelves' } }],
  definitions: {
    Book: { schema: { properties: { a: { 'x-ms-dynamic-tree': { browse: { operationId: 'ListShelves' } } } } } },
  },
  policies: [{ title: 'Ask for JSON', operations: ['Other', 'ListShelves'] }, { operations: ['Other'] }],
  code: [{ job: 'route', operations: ['ListShelves'] }],
};

describe('the places that name an operation', () => {
  it('are all found, each with its pointer and in words', () => {
    expect(placesNaming(draft, 'ListShelves').map(({ pointer, words }) => [pointer, words])).toEqual([
      ['/testConnection', 'the test of a new connection'],
      ['/operations/1/parameters/0/dynamicValues/operation', 'a list to choose from, for `shelf`, in `Get a book`'],
      ['/operations/1/parameters/1/dynamicTree/open/operation', 'a list to choose from, for `room`, in `Get a book`'],
      [
        '/operations/1/body/properties/place/dynamicValues/operation',
        'a list to choose from, for `place`, in `Get a book`',
      ],
      [
        '/operations/1/body/schema/properties/enum/x-ms-dynamic-list/operationId',
        'a list to choose from, for `enum`, in `Get a book`',
      ],
      ['/operations/1/responses/0/dynamicSchema/operation', 'a form that is asked for, in `Get a book`'],
      ['/triggers/0/unsubscribe/operation', 'the end of the trigger `/hooks`'],
      [
        '/definitions/Book/schema/properties/a/x-ms-dynamic-tree/browse/operationId',
        'a list to choose from, for `a`, in the shared definition `Book`',
      ],
      ['/policies/0/operations/1', 'the policy `Ask for JSON`'],
      ['/code/0/operations/0', 'job 1 of the code'],
    ]);
  });

  it('are none for an id that nobody names, nor in a draft of another shape', () => {
    expect(placesNaming(draft, 'GetBook')).toEqual([]);
    for (const strange of [undefined, null, 7, [], { operations: 'ListShelves', policies: [7, null], triggers: {} }])
      expect(placesNaming(strange, 'ListShelves')).toEqual([]);
  });
});

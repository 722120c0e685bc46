// What tools print when a step is done: told alone, and silent beside anything else.
import { describe, expect, test } from 'vitest';
import { messageOf, messagesOf } from './logs';

const done = /^The tool says that this step is done/;

test.each([
  'Connector created with ID 00000000-1111-2222-3333-444444444444',
  'Connector deleted successfully.',
  'Connected as ada@bakery.example\nConnected to... OVEN\nConnector updated succesfully.',
  '✅ Data source removed successfully',
  'Solution Bakery exported successfully.',
  'Swagger certification succeeded.',
  'Successfully created connector bread_orders',
])('told: %s', (log) => expect(messageOf(log).meaning).toMatch(done));

describe('left alone', () => {
  test.each([
    'The connector was updated successfully, thank you all!',
    'After the connector was created successfully the oven stays cold.',
    'The definition was validated successfully.',
  ])('talk: %s', (log) => expect(messagesOf(log)).toEqual([]));

  test('beside an error', () => {
    const log = 'Connector created successfully.\nError: getaddrinfo ENOTFOUND bakery.example';
    expect(messagesOf(log).some(({ meaning }) => done.test(meaning))).toBe(false);
  });
});

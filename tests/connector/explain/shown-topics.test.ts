// What people saw and tell of in their own words.
import { describe, expect, test } from 'vitest';
import { unmistakableTopicOf } from '../../../src/connector/explain/topics/topics';
import { messageOf, messagesOf } from './logs';

describe('it is told, whoever tells of it', () => {
  test.each([
    ['no-operations', 'My oven is there, but I see Operations (0) under it.'],
    ['script-runs-elsewhere', 'The custom code stops with an error; on my machine it compiles.'],
    ['request-unsaid', 'All that I get is: Request failed: {}'],
    ['answer-no-json', 'My tools only say "Empty response from connector Could'],
    ['data-policy-missing', 'The API policy of the bakery could not be found in the tenant.'],
    ['connector-by-name', 'No connector with specified name found'],
  ])('%s: %s', (id, line) => expect(unmistakableTopicOf(line)?.message.id).toBe(`topic-${id}`));
});

test.each(['The script works locally, I will upload it tomorrow.', 'The oven has two operations (0 errors).'])(
  'talk is left alone: %s',
  (line) => expect(messagesOf(line)).toEqual([]),
);

describe('a trace without its reason', () => {
  const meaning = /^This is where a program stood/;

  test.each([
    ['in lines of its own', '   at Oven.Bake()\n   at Bakery.Order(String name) in C:\\bakery\\order.cs:line 7'],
    [
      'in one line',
      'Oven.Bake() --- End of stack trace from previous location where exception was thrown --- at Bakery.Order()',
    ],
  ])('%s is told as one', (_how, log) => expect(messageOf(log).meaning).toMatch(meaning));

  test('says nothing beside its reason', () => {
    const log =
      'System.InvalidOperationException: Sequence contains no elements\n   at Oven.Bake()\n   at Bakery.Order()';
    expect(messagesOf(log).some((message) => meaning.test(message.meaning))).toBe(false);
  });
});

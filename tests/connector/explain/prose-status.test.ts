// Answers by number in the words of people: told where something happened to them, and left alone where they describe or ask.
import { describe, expect, test } from 'vitest';
import { messageOfStatus } from '../../../src/connector/explain/messages/http-messages';
import { reportsStatus, statusInProse } from '../../../src/connector/explain/prose-status';
import { messageOf, messagesOf } from './logs';

describe('the answer is told', () => {
  test.each([
    [403, 'I get a 403 as soon as I order a bread.'],
    [403, 'The oven returns Forbidden for every bread.'],
    [401, 'Ordering fails with Unauthorized since the weekend'],
    [401, 'the bakery step stops, error "Unauthorized", I typed the key twice'],
    [429, 'after some breads we run into error 429'],
    [415, 'POST ends with HTTP 415'],
    [502, 'Our oven always answers with a 502'],
    [400, 'while baking it gives error 400 with message: "The loaf is odd."'],
    [400, 'My oven says "Bad Request" and nothing else'],
    [404, 'The agent of our bakery shows "404 Resource not found" first.'],
    [203, 'We bake as before and receive a 203 error'],
    [504, 'my order always ends with Gateway Timeout'],
    [401, 'You get "Unauthenticated" error.'],
    [404, 'one oven bakes, all others give a "Page not found" error'],
    [403, 'every order shows the message "Access denied"'],
    [403, 'Please note that the test of the oven is showing Error: 403.'],
    [429, 'Please see the run: the flow shows Error 429.'],
    [500, 'Oven test - (500) - Internal Server Error'],
    [403, '[Question] 403 in the test tab but 200 in a flow'],
  ])('%i: %s', (number, line) => expect(messageOf(line).meaning).toBe(messageOfStatus(number)?.meaning));

  test('once, where the answer itself stands below', () => {
    expect(messagesOf('I get a 404:\n\n{ "statusCode": 404, "message": "no bread" }')).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of a description', 'The operation returns 409 when the bread is sold.'],
    ['of a list of answers', '403 Forbidden: the oven is not yours'],
    ['of a count', 'We get 400 breads in every run.'],
    ['of a price', 'It costs 500 per month for all bakers.'],
    ['of longer numbers', 'I see error codes 4001 to 4010 in our oven.'],
    ['of what is over', 'We saw a 429 last week, that is fixed now.'],
    ['of a hint', 'For the record: without the header I always had a 401.'],
    ['of a word with other meanings', 'I get conflict in every merge.'],
  ])('%s', (_what, line) => {
    expect(statusInProse(line)).toBeUndefined();
    expect(messagesOf(line)).toEqual([]);
  });
});

test('a line that asks for something is told by what it asks for', () => {
  const lines = [
    'The link to the terms gives me a 403, could you use another page?',
    'Please describe the 404 response.',
  ];
  for (const line of lines) {
    expect(reportsStatus(line)).toBe(false);
    expect(messagesOf(line).every(({ certainty }) => certainty === 'reviewer')).toBe(true);
  }
});

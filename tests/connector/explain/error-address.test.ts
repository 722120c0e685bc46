// Addresses to which a sign-in returned with an error, in their query or behind the sign for places.
import { describe, expect, test } from 'vitest';
import { errorInAddress } from '../../../src/connector/explain/error-address';
import { messageOf, messagesOf } from './logs';

const returned = (query: string) => `https://bakery.example/return${query}`;

describe('an error in an address', () => {
  test.each([
    ['unauthorized_client', '?error=unauthorized_client&state=7'],
    ['access_denied', '#state=7&error=access_denied'],
    ['invalid_scope', '?error=invalid_scope&error_description=No+such+scope%21'],
  ])('is told like the same code elsewhere: %s', (code, query) => {
    expect(messageOf(returned(query)).meaning).toBe(messageOf(`Error: ${code}`).meaning);
  });

  test.each([
    ['by a number in its words', '?error=login_failed&error_description=AADSTS90009%3a+Oven', 'very application'],
    ['by its words', '?error=oven_error&error_description=The+client+secret+has+expired', 'secret'],
    ['by who blocks it', '?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin', 'do not let it in'],
    ['by where it stands alone', '?error=cold_oven', 'came back'],
  ])('is told %s', (_how, query, part) => {
    expect(messageOf(returned(query)).meaning).toContain(part);
  });

  test('in a sentence', () => {
    expect(messageOf(`The browser ends at ${returned('?error=cold_oven')}`).meaning).toContain('came back');
  });

  test('whose signs are broken', () => {
    expect(errorInAddress(returned('?error=cold_oven&error_description=100%+cold'))?.text).toBe('100% cold');
    expect(errorInAddress(returned('?error=cold_oven&error_description=%ff+cold'))?.text).toBe('%ff cold');
  });
});

test.each(['?error=true', '?error=0', '?error=', '?errors=cold_oven', '?page=2'])('nothing is told of %s', (query) => {
  expect(messagesOf(returned(query))).toEqual([]);
});

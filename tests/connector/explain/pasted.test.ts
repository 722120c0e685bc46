// What people paste in place of an error, and words of programs that they lead up to in their own.
import { describe, expect, test } from 'vitest';
import { saidAfter } from '../../../src/connector/explain/said-after';
import { certificationFrame } from '../../../src/connector/explain/topics/shown-topics';
import { topicOf, unmistakableTopicOf } from '../../../src/connector/explain/topics/topics';
import { withoutError } from '../../../src/connector/explain/without-error';
import { idsIn, messageOf, messagesOf } from './logs';

const inputs = `{
  "host": { "connectionReferenceName": "shared_bakery-5f", "operationId": "OrderBread" },
  "parameters": { "bread": "rye", "echo": false }
}`;

describe('inputs of a run', () => {
  test.each([
    ['as they are', inputs],
    ['behind a mark', `My inputs:\n\`${inputs}\``],
    [
      'of a logic app',
      '{"host":{"connection":{"name":"@parameters(\'$connections\')"}},"method":"get","path":"/breads"}',
    ],
  ])('%s are told as such', (_how, log) => expect(messageOf(log).meaning).toContain('inputs of a call'));

  test('say nothing beside the outputs', () => {
    const log = `${inputs}\n\n{ "statusCode": 404, "body": { "message": "no bread" } }`;
    expect(messagesOf(log).some(({ meaning }) => meaning.includes('inputs of a call'))).toBe(false);
  });

  test('are not any object with a host', () => {
    expect(withoutError('{ "host": { "name": "bakery" }, "parameters": {} }')).toBeUndefined();
    expect(withoutError('{ "host": "bakery.example", "parameters": [] }')).toBeUndefined();
  });
});

describe('the letter of the certification', () => {
  const letter =
    'We reviewed your submission and identified changes for the oven. Make the following changes and resubmit.';
  const { meaning } = certificationFrame.message;

  test('is told where its table is cut off', () => expect(messageOf(letter).meaning).toBe(meaning));

  test('says nothing beside the rows', () => {
    const log = `${letter}\n\n| 5000.3.1.1 | The summary of the bread is missing. |`;
    expect(messagesOf(log).length).toBeGreaterThan(0);
    expect(messagesOf(log).some((message) => message.meaning === meaning)).toBe(false);
  });
});

describe('apps and portals', () => {
  test.each([
    ['undefined-value', "Oven.ListBreads failed: Cannot read properties of undefined (reading 'split')"],
    ['undefined-value', "TypeError: Cannot read property 'breads' of null"],
    ['undefined-value', "Oven.ListBreads failed: null is not an object (evaluating 'a.b')"],
    ['environment-fixed', 'The wizard throws: Environment property can not be changed.'],
    ['session-ended', 'My app says: reload this page and sign in again.'],
    ['already-so', '[BUG] Second oven - The webhook is already active.'],
    ['answer-no-json', 'BadRequest. Http request failed: the content was not a valid JSON'],
    ['answer-no-json', 'Order: content is not valid JSON, BadRequest'],
  ])('%s: %s', (id, line) => {
    expect(unmistakableTopicOf(line)?.message.id).toBe(`topic-${id}`);
    expect(messageOf(line).meaning).toBe(unmistakableTopicOf(line)?.message.meaning);
  });

  test.each([
    'Please refresh the page, the breads are new.',
    'Is the webhook already enabled?',
    'We enabled it already.',
  ])('talk is left alone: %s', (line) => expect(unmistakableTopicOf(line)).toBeUndefined());

  test('a file that is no JSON is told as a file', () => {
    expect(topicOf('The oven file is not a valid JSON')?.message.id).toBe('topic-json-text');
  });
});

describe('words of a program in the line of a person', () => {
  test.each([
    ['behind an operation', 'The app shows Oven.Bake failed: Network request failed', 'Network request failed'],
    ['behind a word for saying', 'The pop-up says: Login failed. Close it.', 'Login failed. Close it.'],
    ['behind an arrow', 'pac connector update => Error: Bread does not exist', 'Bread does not exist'],
    ['at the end of a title', '[BUG] Oven is cold - The bread cannot be found', 'The bread cannot be found'],
  ])('%s', (_where, line, words) => {
    expect(saidAfter(line)).toBe(words);
    expect(messagesOf(line)).not.toEqual([]);
  });

  test.each([
    'He says: I cannot find the bread, could you look?',
    'It gives: we should not bake this.',
    'feat: ovens -> breads and cakes',
    '[Docs] Oven - Thanks for the missing bread',
  ])('a person goes on: %s', (line) => expect(messagesOf(line)).toEqual([]));
});

test('values that look like secrets are to go', () => {
  expect(idsIn('Please get rid of all values that look like passwords.')).toContain('secrets');
});

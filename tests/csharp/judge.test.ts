// A scenario has to fail where a script does something else than it says.
import { describe, expect, it } from 'vitest';
import { judge, type Outcome, type Scenario } from './judge';

const scenario: Scenario = {
  say: 'wraps the list',
  operationId: 'ListRepairs',
  request: {},
  answers: [{}],
  sent: [{ method: 'GET', url: 'https://a.example/', headers: { 'X-Key': 'k', 'X-Secret': null } }],
  back: { status: 200, json: { repairs: [] } },
};
const outcome: Outcome = {
  sent: [{ method: 'GET', url: 'https://a.example/', headers: { 'x-key': 'k' }, body: null }],
  back: { status: 200, headers: {}, body: '{ "repairs": [] }' },
  answersLeft: 0,
};
const first = { method: 'GET', url: 'https://a.example/', headers: { 'x-key': 'k' }, body: null };

describe('a scenario', () => {
  it('is content with what it describes', () => {
    expect(judge(scenario, outcome)).toEqual([]);
  });

  it.each<[problem: string, change: Partial<Outcome>]>([
    ['It ended with JsonReaderException', { failure: 'JsonReaderException' }],
    ['It sent 0 requests; 1 are expected.', { sent: [] }],
    ['It sent 2 requests; 1 are expected.', { sent: [first, first] }],
    ['Request 1: method is "POST"; "GET" is expected.', { sent: [{ ...first, method: 'POST' }] }],
    ['Request 1: the header X-Key is null; "k" is expected.', { sent: [{ ...first, headers: {} }] }],
    [
      'Request 1: the header X-Secret is "s"; null is expected.',
      { sent: [{ ...first, headers: { ...first.headers, 'X-SECRET': 's' } }] },
    ],
    ['It gave no answer back.', { back: null }],
    ['The answer: status is 500; 200 is expected.', { back: { status: 500, headers: {}, body: '{"repairs":[]}' } }],
    [
      'The answer: the JSON is "no JSON: oh"; {"repairs":[]} is expected.',
      { back: { status: 200, headers: {}, body: 'oh' } },
    ],
    ['1 answers of the service were not asked for.', { answersLeft: 1 }],
  ])('says: %s', (problem, change) => {
    expect(judge(scenario, { ...outcome, ...change })).toEqual([problem]);
  });

  it('can expect that a script ends with a failure', () => {
    const failing: Scenario = { ...scenario, fails: 'too long' };
    expect(judge(failing, outcome)).toEqual(['It was to end with "too long", and ended with an answer.']);
    expect(judge(failing, { ...outcome, failure: 'TimeoutException: too long' })).toEqual([]);
  });
});

// What an `exercise.json` may say, and what is said about one that says something else.
import { describe, expect, test } from 'vitest';
import { readExercise } from '../../../src/learning/exercise/read-exercise';

const rules = new Set(['operation-summary-required']);
const good = {
  title: 'Describe the harbour',
  minutes: 10,
  task: ['Mend it.'],
  profile: 'custom',
  goals: [
    { say: 'No errors', kind: 'no-errors', profile: 'certified' },
    { say: 'Quiet', kind: 'rule-quiet', rule: 'operation-summary-required', at: '/paths/~1ships' },
    {
      say: 'Operation',
      kind: 'operation',
      id: 'ListShips',
      method: 'get',
      path: '/ships',
      response: 200,
      summary: 'yes',
    },
    {
      say: 'Parameter',
      kind: 'parameter',
      operation: 'ListShips',
      name: 'port',
      in: 'query',
      required: true,
      type: 'string',
      dropdown: true,
      visibility: 'advanced',
      summary: true,
    },
    { say: 'Trigger', kind: 'trigger', style: 'polling', operation: 'OnNewShip' },
    { say: 'Security', kind: 'security', type: 'apiKey', in: 'header', name: 'X-Key' },
    {
      say: 'Value',
      kind: 'value',
      file: 'apiProperties.json',
      pointer: '/properties/iconBrandColor',
      matches: '^#[0-9a-fA-F]{6}$',
    },
    { say: 'File', kind: 'file', file: 'script.csx', contains: 'ScriptBase' },
  ],
  hints: ['First.', 'Second.'],
};

const read = (change: object) => readExercise(JSON.stringify({ ...good, ...change }), rules);
const told = (change: object) => read(change).problems.map(({ pointer, message }) => `${pointer} ${message}`);
const goal = (members: object) => told({ goals: [{ say: 'Say', ...members }] });

describe('an exercise', () => {
  test('is read', () => {
    const { facts, problems } = read({});
    expect(problems).toEqual([]);
    expect(facts?.goals).toHaveLength(8);
    expect(facts?.goals[2]).toEqual({
      say: 'Operation',
      kind: 'operation',
      id: 'ListShips',
      method: 'get',
      path: '/ships',
      response: '200',
      summary: true,
    });
  });
  test('is for custom connectors where it does not say', () =>
    expect(read({ profile: undefined }).facts?.profile).toBe('custom'));

  test('tells all mistakes at once', () =>
    expect(told({ title: '', minutes: 0.5, task: 'Mend it.', profile: 'mine', hints: ['One.'], level: 1 })).toEqual([
      '/title is empty; a text is expected.',
      '/minutes is `0.5`; a whole number from 1 to 600 is expected.',
      '/task is `Mend it.`; a list of 1 to 10 texts is expected.',
      '/profile is `mine`; expected is one of `custom`, `certified`, `independent`.',
      '/hints is a list of 1; a list of 2 to 5 texts is expected.',
      '/level `level` means nothing here; known are `title`, `minutes`, `task`, `profile`, `goals`, `hints`.',
    ]));

  test.each([
    ['{', /is not JSON/],
    ['[]', /is not an object/],
    ['null', /is not an object/],
  ])('is an object: %s', (text, message) => {
    const { facts, problems } = readExercise(text, rules);
    expect(facts).toBeUndefined();
    expect(problems[0]?.message).toMatch(message);
  });
});

describe('a goal', () => {
  test.each([
    [{}, '/goals/0/kind is missing; expected is one of'],
    [{ kind: 'magic' }, '/goals/0/kind is `magic`; expected is one of'],
    [{ kind: 'no-errors', profil: 'custom' }, '/goals/0/profil `profil` means nothing here'],
    [{ kind: 'rule-quiet', rule: 'no-such-rule' }, '/goals/0/rule There is no rule `no-such-rule`.'],
    [{ kind: 'rule-quiet', rule: 'operation-summary-required', at: 'paths' }, '/goals/0/at is `paths`; a JSON pointer'],
    [{ kind: 'operation' }, '/goals/0 An operation is told by its `id`, or by `method` and `path`.'],
    [{ kind: 'operation', method: 'get' }, '/goals/0 An operation is told by'],
    [{ kind: 'operation', id: 'A', method: 'GET' }, '/goals/0/method is `GET`; expected is one of'],
    [{ kind: 'operation', id: 'A', response: 20 }, '/goals/0/response A status such as `200`'],
    [{ kind: 'operation', id: 'A', summary: 1 }, '/goals/0/summary `true` is expected'],
    [{ kind: 'parameter', name: 'a' }, '/goals/0/operation is missing; a text is expected.'],
    [
      { kind: 'parameter', operation: 'A', name: 'a', required: 'yes' },
      '/goals/0/required is `yes`; `true` or `false`',
    ],
    [{ kind: 'trigger', style: 'pull' }, '/goals/0/style is `pull`; expected is one of `polling`, `webhook`.'],
    [{ kind: 'security', type: 'basic', name: 'X' }, '/goals/0 Only `apiKey` has `in` and `name`.'],
    [{ kind: 'security', type: 'basic', flow: 'implicit' }, '/goals/0/flow Only `oauth2` has a `flow`.'],
    [{ kind: 'value', pointer: '/a' }, '/goals/0 Exactly one of `is`, `matches` and `exists` is expected.'],
    [{ kind: 'value', pointer: '/a', is: null, exists: true }, '/goals/0 Exactly one of'],
    [{ kind: 'value', is: 1 }, '/goals/0/pointer is missing; a JSON pointer is expected.'],
    [{ kind: 'value', pointer: '/a', matches: '(' }, '/goals/0/matches `(` is not a regular expression.'],
    [{ kind: 'file' }, '/goals/0/file is missing; a text is expected.'],
  ])('says what is wrong with %j', (members, message) => {
    const problems = goal(members);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(message), problems[0]).toBe(true);
  });
  test('is an object with a sentence', () => {
    expect(told({ goals: ['No errors'] })).toEqual(['/goals/0 An object with `say` and `kind` is expected.']);
    expect(told({ goals: [{ kind: 'no-errors' }] })).toEqual(['/goals/0/say is missing; a text is expected.']);
    expect(told({ goals: [] })).toEqual(['/goals A list of at least one goal is expected.']);
  });
});

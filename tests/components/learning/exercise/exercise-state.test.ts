// What happens while somebody works on an exercise.
import { expect, test } from 'vitest';
import {
  initialState,
  isSolved,
  progressSentence,
  reduce,
} from '../../../../src/components/learning/exercise/exercise-state';
import { connectorOf, type Exercise } from '../../../../src/learning/exercise/exercise';
import type { ExerciseResult } from '../../../../src/worker/protocol';

const exercise: Exercise = {
  id: 'lamps',
  title: 'Lamps',
  minutes: 5,
  task: ['Mend it.'],
  profile: 'custom',
  goals: [],
  hints: ['One.', 'Two.'],
  start: [{ path: 'apiDefinition.swagger.json', text: '{' }],
  solution: [
    { path: 'apiDefinition.swagger.json', text: '{}' },
    { path: 'script.csx', text: 'class A {}' },
  ],
};
const result = (...met: boolean[]): ExerciseResult => ({
  profile: 'custom',
  findings: [],
  suppressed: [],
  summary: { errors: 0, warnings: 0, hints: 0 },
  goals: met.map((each) => ({ goal: 'Say', met: each, why: each ? '' : 'Why.' })),
});
const begun = initialState(exercise, undefined);

test('it begins with the start, and files that the solution adds are empty', () => {
  expect(begun.texts).toEqual([...exercise.start, { path: 'script.csx', text: '' }]);
  expect(begun.active).toBe('apiDefinition.swagger.json');
  expect([...connectorOf(exercise, begun.texts).keys()]).toEqual(['apiDefinition.swagger.json']);
  const written = reduce(begun, { type: 'typed', path: 'script.csx', text: 'class' });
  expect([...connectorOf(exercise, written.texts).keys()]).toEqual(['apiDefinition.swagger.json', 'script.csx']);
});

test('a text of last time comes back, for the files of today', () => {
  const texts = [
    { path: 'apiDefinition.swagger.json', text: '{"swagger"' },
    { path: 'gone.json', text: '{}' },
  ];
  const state = initialState(exercise, { texts, hints: 9 });
  expect(state.texts).toEqual([texts[0], { path: 'script.csx', text: '' }]);
  expect(state.hints).toBe(2);
  expect(state.touched).toBe(false);
});

test('only what changes a text counts as a change', () => {
  expect(reduce(begun, { type: 'typed', path: 'apiDefinition.swagger.json', text: '{' })).toBe(begun);
  expect(reduce(begun, { type: 'typed', path: 'unknown.json', text: '{' })).toBe(begun);
  expect(reduce(begun, { type: 'typed', path: 'apiDefinition.swagger.json', text: '{}' }).touched).toBe(true);
});

test('a finding leads to its file, each time anew', () => {
  const finding = { file: 'script.csx', range: { start: 2, end: 4 } };
  const first = reduce(begun, { type: 'jumped', finding });
  expect(first).toMatchObject({ active: 'script.csx', jump: { path: 'script.csx', start: 2, end: 4 } });
  expect(reduce(first, { type: 'jumped', finding }).jump?.serial).not.toBe(first.jump?.serial);
  expect(reduce(begun, { type: 'jumped', finding: { ...finding, file: 'other.json' } })).toBe(begun);
});

test('starting over is another document, with the hints hidden', () => {
  const typed = reduce(begun, { type: 'typed', path: 'script.csx', text: 'a' });
  const hinted = reduce(typed, { type: 'hinted' });
  expect(hinted.hints).toBe(1);
  const reset = reduce(hinted, { type: 'reset', exercise });
  expect(reset).toMatchObject({ texts: begun.texts, hints: 0, touched: false, serial: begun.serial + 1 });
});

test('a failure is told until a verdict comes, and can be tried again', () => {
  const failed = reduce(begun, { type: 'failed', reason: 'crashed' });
  expect(failed.failure).toBe('crashed');
  expect(reduce(failed, { type: 'retried' })).toMatchObject({ failure: undefined, attempt: 1 });
  expect(reduce(failed, { type: 'checked', result: result(true) }).failure).toBeUndefined();
});

test('it is solved when every goal is reached', () => {
  expect(isSolved(begun)).toBe(false);
  expect(isSolved({ result: result(true, false) })).toBe(false);
  expect(isSolved({ result: result(true, true) })).toBe(true);
  expect(progressSentence(result(true, false).goals)).toBe('1 of 2 goals reached.');
  expect(progressSentence(result(true, true).goals)).toBe('Solved: all goals are reached.');
  expect(progressSentence(result(true).goals)).toBe('Solved: the goal is reached.');
});

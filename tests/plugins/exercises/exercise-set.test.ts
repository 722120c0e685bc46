// What is wrong with a set of exercises is told with the place, all at once.
import { expect, test } from 'vitest';
import { type ExerciseFolder, exerciseSet } from '../../../src/plugins/exercises/exercise-set';

const facts = JSON.stringify({
  title: 'Lamps',
  minutes: 5,
  task: ['Mend it.'],
  goals: [{ say: 'No errors', kind: 'no-errors' }],
  hints: ['One.', 'Two.'],
});
const texts = [{ path: 'apiDefinition.swagger.json', text: '{}' }];
const folder = (change: Partial<ExerciseFolder> = {}): ExerciseFolder => ({
  folder: 'docs/modules/week-1/01-a/exercises/lamps',
  facts,
  start: texts,
  solution: texts,
  ...change,
});
const told = (...folders: ExerciseFolder[]) => exerciseSet(folders, new Set()).problems;

test('a good exercise has its folder as id', () => {
  const { exercises, problems } = exerciseSet([folder()], new Set());
  expect(problems).toEqual([]);
  expect(exercises).toMatchObject([{ id: 'lamps', profile: 'custom', start: texts, solution: texts }]);
});

test('mistakes are told with file and pointer', () => {
  expect(told(folder({ facts: facts.replace('"minutes":5', '"minutes":"5"').replace('"One.",', '') }))).toEqual([
    'docs/modules/week-1/01-a/exercises/lamps/exercise.json:/minutes: is `5`; a whole number from 1 to 600 is expected.',
    'docs/modules/week-1/01-a/exercises/lamps/exercise.json:/hints: is a list of 1; a list of 2 to 5 texts is expected.',
  ]);
  expect(told(folder({ facts: '{' }))[0]).toMatch(/lamps\/exercise\.json:\/: is not JSON: /);
});

test('nothing may be missing, and only texts fit', () => {
  expect(told(folder({ facts: undefined, start: [], solution: [{ path: 'icon.png', text: '\u{fffd}PNG' }] }))).toEqual([
    'docs/modules/week-1/01-a/exercises/lamps/start: There is no file in it; at least one is expected.',
    'docs/modules/week-1/01-a/exercises/lamps/solution: icon.png is no text in UTF-8; exercises are made of texts.',
    'docs/modules/week-1/01-a/exercises/lamps/exercise.json: The file is missing.',
  ]);
  const many = Array.from({ length: 7 }, (_, index) => ({ path: `${index}.json`, text: '{}' }));
  expect(told(folder({ start: many }))[0]).toMatch(/7 files in it; at most 6/);
  expect(told(folder({ start: [{ path: 'a.json', text: ' '.repeat(200_001) }] }))[0]).toMatch(/more than 200000/);
});

test('ids are in form and unique', () => {
  expect(told(folder({ folder: 'docs/x/exercises/Lamps_1' }))).toEqual([
    'docs/x/exercises/Lamps_1: `Lamps_1` is no id; small letters, digits and hyphens are expected.',
  ]);
  expect(told(folder(), folder({ folder: 'docs/modules/week-2/01-b/exercises/lamps' }))).toEqual([
    'docs/modules/week-2/01-b/exercises/lamps: The id `lamps` is taken by docs/modules/week-1/01-a/exercises/lamps; ids are unique over all lessons.',
  ]);
});

// Every exercise of the lessons: it reads, it is shown once, its start fails, its solution passes, every goal can fail.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, lint } from '../../src/connector';
import { connectorOf, type Exercise, type ExerciseText } from '../../src/learning/exercise/exercise';
import { judge, profilesOf } from '../../src/learning/exercise/judge';
import { exerciseSet } from '../../src/plugins/exercises/exercise-set';
import { findExercises } from '../../src/plugins/exercises/find-exercises';

const root = path.join(__dirname, '../..');
const rules = new Set(catalogue.map(({ id }) => id));
const folders = findExercises(root, 'docs');
const { exercises, problems } = exerciseSet(folders, rules);

const pages = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: withoutFences(readFileSync(path.join(root, 'docs', name), 'utf8')) }));

function withoutFences(text: string): string {
  return text.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
}

function verdicts(exercise: Exercise, texts: readonly ExerciseText[]) {
  const files = connectorOf(exercise, texts);
  const { profile, goals } = exercise;
  const reports = new Map(profilesOf(profile, goals).map((each) => [each, lint(files, { profile: each })]));
  return judge(goals, files, profile, reports);
}

/** The files of an exercise with nothing in them, or nothing but an empty object. */
function emptied(exercise: Exercise): ExerciseText[] {
  return exercise.start.map(({ path: name }) => ({ path: name, text: name.endsWith('.json') ? '{}' : '' }));
}

test('there are exercises, and all can be read', () => {
  expect(problems).toEqual([]);
  expect(exercises.length).toBeGreaterThan(1);
});

describe.each(exercises.map((exercise) => ({ id: exercise.id, exercise })))('$id', ({ id, exercise }) => {
  const atStart = verdicts(exercise, exercise.start);

  test('is shown by exactly one page, the one beside it', () => {
    const shown = pages
      .filter(({ text }) => text.includes(`<Exercise id="${id}"`))
      .map(({ name }) => path.dirname(name));
    const folder = folders.find((each) => each.folder.endsWith(`/${id}`))?.folder ?? '';
    expect(shown.map((name) => `docs/${name.split(path.sep).join('/')}/exercises/${id}`)).toEqual([folder]);
  });

  test('is not solved at its start', () => expect(atStart.every(({ met }) => met)).toBe(false));

  test('is solved by its solution', () => {
    const left = verdicts(exercise, exercise.solution).filter(({ met }) => !met);
    expect(left).toEqual([]);
  });

  test('has goals that can all fail', () => {
    const empty = verdicts(exercise, emptied(exercise));
    const always = atStart.filter(({ met }, index) => met && empty[index]?.met === true);
    expect(always.map(({ goal }) => goal)).toEqual([]);
  });

  test('says why a goal is not reached, without its sentence or the rest of the answer', () => {
    for (const { met, why, goal } of atStart) {
      expect(why === '').toBe(met);
      expect(why).not.toBe(goal);
    }
  });
});

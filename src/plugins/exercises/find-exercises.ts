/** Finds the folders of exercises under the pages. The only place of the exercises that reads the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ExerciseText } from '../../learning/exercise/exercise';
import type { ExerciseFolder } from './exercise-set';

/** The folder beside a page that holds its exercises. */
export const exercisesFolder = 'exercises';

/**
 * All folders of exercises, in the order of their paths.
 *
 * @param root the folder of the repository
 * @param under where to look, from there
 */
export function findExercises(root: string, under: string): ExerciseFolder[] {
  const base = path.join(root, under);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && path.basename(entry.parentPath) === exercisesFolder)
    .map((entry) => readFolder(root, path.join(entry.parentPath, entry.name)))
    .sort((left, right) => (left.folder < right.folder ? -1 : 1));
}

/** One exercise that stands beside a page; `undefined` when there is none of that id. */
export function exerciseBeside(root: string, page: string, id: string): ExerciseFolder | undefined {
  const folder = path.join(path.dirname(page), exercisesFolder, id);
  return existsSync(folder) ? readFolder(root, folder) : undefined;
}

function readFolder(root: string, folder: string): ExerciseFolder {
  const facts = path.join(folder, 'exercise.json');
  return {
    folder: path.relative(root, folder).split(path.sep).join('/'),
    facts: existsSync(facts) ? readFileSync(facts, 'utf8') : undefined,
    start: textsIn(path.join(folder, 'start')),
    solution: textsIn(path.join(folder, 'solution')),
  };
}

/** The files of a folder, the definition first: it is what most exercises are about. */
function textsIn(folder: string): ExerciseText[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isFile());
  const rank = (name: string) => (/^apidefinition/i.test(name) ? 0 : /^apiproperties/i.test(name) ? 1 : 2);
  return names
    .sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1))
    .map((name) => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n') }));
}

/** Makes exercises out of their files, and says what is wrong with the whole set. Pure. */
import type { Exercise, ExerciseText } from '../../learning/exercise/exercise';
import { readExercise } from '../../learning/exercise/read-exercise';

/** The folder of one exercise as it was found. */
export interface ExerciseFolder {
  /** From the root of the repository, such as `docs/modules/week-1/03-x/exercises/the-id`. */
  readonly folder: string;
  /** The text of `exercise.json`; `undefined` when there is none. */
  readonly facts: string | undefined;
  readonly start: readonly ExerciseText[];
  readonly solution: readonly ExerciseText[];
}

export interface ExerciseSet {
  readonly exercises: readonly Exercise[];
  /** `file:pointer: sentence`, one for each mistake. */
  readonly problems: readonly string[];
}

const mostFiles = 6;
const longestText = 200_000;

/** @param rules the ids of all rules, which goals may name. */
export function exerciseSet(folders: readonly ExerciseFolder[], rules: ReadonlySet<string>): ExerciseSet {
  const exercises: Exercise[] = [];
  const problems: string[] = [];
  const firstFolder = new Map<string, string>();
  for (const found of folders) {
    const { folder } = found;
    const id = folder.slice(folder.lastIndexOf('/') + 1);
    const note = (place: string, sentence: string) => problems.push(`${folder}${place}: ${sentence}`);
    if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id))
      note('', `\`${id}\` is no id; small letters, digits and hyphens are expected.`);
    const other = firstFolder.get(id);
    if (other !== undefined) note('', `The id \`${id}\` is taken by ${other}; ids are unique over all lessons.`);
    firstFolder.set(id, other ?? folder);
    for (const [part, texts] of [['start', found.start] as const, ['solution', found.solution] as const]) {
      for (const sentence of textProblems(texts)) note(`/${part}`, sentence);
    }
    if (found.facts === undefined) {
      note('/exercise.json', 'The file is missing.');
      continue;
    }
    const read = readExercise(found.facts, rules);
    for (const { pointer, message } of read.problems) note(`/exercise.json:${pointer || '/'}`, message);
    if (read.facts !== undefined) exercises.push({ id, ...read.facts, start: found.start, solution: found.solution });
  }
  return { exercises, problems };
}

function textProblems(texts: readonly ExerciseText[]): string[] {
  if (texts.length === 0) return ['There is no file in it; at least one is expected.'];
  if (texts.length > mostFiles) return [`There are ${texts.length} files in it; at most ${mostFiles} fit in the tabs.`];
  return texts.flatMap(({ path, text }) => {
    if (text.includes('\ufffd') || text.includes('\0'))
      return [`${path} is no text in UTF-8; exercises are made of texts.`];
    if (text.length > longestText)
      return [`${path} has more than ${longestText} characters; nobody can read that in a lesson.`];
    return [];
  });
}

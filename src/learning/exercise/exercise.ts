/** What an exercise is, as data: its head stands in the lesson's page, the rest is fetched when somebody starts. */
import type { Profile } from '../../connector/index';
import type { Goal } from './goal';

/** What a page says of an exercise before it is started. */
export interface ExerciseHead {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** Paragraphs; backticks mark code. */
  readonly task: readonly string[];
  /** The sentences of the goals. */
  readonly goals: readonly string[];
}

/** What an `exercise.json` says. */
export interface ExerciseFacts {
  readonly title: string;
  readonly minutes: number;
  readonly task: readonly string[];
  /** Who will meet the connector: what the findings are judged by. */
  readonly profile: Profile;
  readonly goals: readonly Goal[];
  readonly hints: readonly string[];
}

export interface ExerciseText {
  readonly path: string;
  readonly text: string;
}

/** A whole exercise, as its file on the site holds it. */
export interface Exercise extends ExerciseFacts {
  readonly id: string;
  readonly start: readonly ExerciseText[];
  readonly solution: readonly ExerciseText[];
}

/** Where the file of an exercise is, from the root of the site. */
export function exerciseFile(id: string): string {
  return `exercises/${id}.json`;
}

/**
 * The names of all files that somebody works on, those of the start first. A file that only the solution has begins
 * empty.
 */
export function exercisePaths({ start, solution }: Pick<Exercise, 'start' | 'solution'>): string[] {
  return [...new Set([...start, ...solution].map(({ path }) => path))];
}

/**
 * The files as a connector. A file that the start does not have counts from the moment in which something is in it.
 */
export function connectorOf(
  { start }: Pick<Exercise, 'start'>,
  texts: readonly ExerciseText[],
): ReadonlyMap<string, string> {
  const given = new Set(start.map(({ path }) => path));
  return new Map(
    texts.flatMap(({ path, text }) => (given.has(path) || text.trim() !== '' ? [[path, text] as const] : [])),
  );
}

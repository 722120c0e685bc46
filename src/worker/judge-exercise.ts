/** Checks the files of an exercise and judges its goals. Loaded when the first exercise is started. */
import type { Profile } from '../connector/index';
import type { Goal } from '../learning/exercise/goal';
import { judge, profilesOf } from '../learning/exercise/judge';
import { check } from './check';
import type { Lint } from './engine';
import type { Content, ExerciseResult } from './protocol';

export function judgeExercise(
  lint: Lint,
  files: ReadonlyMap<string, Content>,
  profile: Profile,
  goals: readonly Goal[],
): ExerciseResult {
  const reports = new Map(profilesOf(profile, goals).map((each) => [each, lint(files, { profile: each })]));
  // The exercise's own report is shown as well as judged by: it need not be made twice.
  const shown: Lint = (_files, options) => reports.get(options?.profile ?? profile) ?? lint(files, options);
  return { ...check(shown, files, profile), goals: judge(goals, files, profile, reports) };
}

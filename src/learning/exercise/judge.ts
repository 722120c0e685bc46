/** Judges a connector by the goals of an exercise. */
import type { LintReport, Profile } from '../../connector/index';
import { ConnectorModel, LineIndex } from '../../connector/model-views';
import type { Evidence, Goal } from './goal';
import { goalKinds } from './goal-kinds';
import { definitionFile, jsonOf } from './places';

/** What is said of one goal. */
export interface GoalVerdict {
  /** The sentence of the goal. */
  readonly goal: string;
  readonly met: boolean;
  /** What is missing, in a sentence that does not give the answer away; empty when nothing is. */
  readonly why: string;
}

/** The profiles whose reports `judge` has to be given. */
export function profilesOf(profile: Profile, goals: readonly Goal[]): Profile[] {
  return [...new Set([profile, ...goals.flatMap((goal) => goalKinds[goal.kind].profiles?.(goal) ?? [])])];
}

/**
 * Judges each goal.
 *
 * @param profile that of the exercise
 * @param reports what the rules say of the same files, by profile: those that `profilesOf` names
 */
export function judge(
  goals: readonly Goal[],
  files: ReadonlyMap<string, string | Uint8Array>,
  profile: Profile,
  reports: ReadonlyMap<Profile, LintReport>,
): GoalVerdict[] {
  const evidence = evidenceOf(new ConnectorModel(files), profile, reports);
  return goals.map((goal) => {
    const why = goalKinds[goal.kind].judge(goal, evidence) ?? unsound(goal, evidence) ?? '';
    return { goal: goal.say, met: why === '', why };
  });
}

/** What could be read of a broken file may look reached; it is, once the file is JSON again. */
function unsound(goal: Goal, { connector }: Evidence): string | undefined {
  const { soundFile } = goalKinds[goal.kind];
  const path = soundFile === undefined ? definitionFile : soundFile(goal);
  if (path === null) return undefined;
  const mistakes = jsonOf(connector, path)?.mistakes ?? 0;
  return mistakes === 0 ? undefined : `This looks right, but \`${path}\` is not valid JSON yet.`;
}

function evidenceOf(connector: ConnectorModel, profile: Profile, reports: ReadonlyMap<Profile, LintReport>): Evidence {
  const lines = new Map<string, LineIndex>();
  return {
    connector,
    profile,
    report(wanted) {
      const report = reports.get(wanted);
      if (report === undefined) throw new Error(`There is no report for the profile ${wanted}.`);
      return report;
    },
    lineOf(path, offset) {
      const index = lines.get(path) ?? new LineIndex(connector.files.find((each) => each.path === path)?.text ?? '');
      lines.set(path, index);
      return index.positionAt(offset).line;
    },
  };
}

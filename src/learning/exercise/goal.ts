/** What a goal is, and what it is judged by. Each kind of goal is a file in `kinds/` and a line in `goal-kinds.ts`. */
import type { LintReport, Profile } from '../../connector/index';
import type { ConnectorModel } from '../../connector/model-views';
import type { Fields } from './fields';
import type { FileGoal } from './kinds/file';
import type { NoErrorsGoal } from './kinds/no-errors';
import type { OperationGoal } from './kinds/operation';
import type { ParameterGoal } from './kinds/parameter';
import type { RuleQuietGoal } from './kinds/rule-quiet';
import type { SecurityGoal } from './kinds/security';
import type { TriggerGoal } from './kinds/trigger';
import type { ValueGoal } from './kinds/value';

/** What every goal has. */
export interface GoalBase {
  /** What is to be reached, in a sentence for the learner. */
  readonly say: string;
}

export type Goal =
  | NoErrorsGoal
  | RuleQuietGoal
  | OperationGoal
  | ParameterGoal
  | TriggerGoal
  | SecurityGoal
  | ValueGoal
  | FileGoal;

/** What goals are judged by: the connector, and what the rules say of it. */
export interface Evidence {
  readonly connector: ConnectorModel;
  /** The profile of the exercise. */
  readonly profile: Profile;
  report(profile: Profile): LintReport;
  /** The line that an offset stands in, from 1. */
  lineOf(file: string, offset: number): number;
}

/**
 * One kind of goal.
 *
 * The functions are methods on purpose: so a kind may ask for its own goals, while the table holds kinds of any goal.
 * The table only hands a kind what is of its name.
 */
export interface GoalKind<One extends { readonly kind: string }> {
  /** Reads what the kind has besides `say` and `kind`. Mistakes are noted in the fields. */
  read(fields: Fields): Omit<One, 'say' | 'kind'>;
  /** Why the goal is not reached, in a sentence that helps and does not solve; `undefined` when it is reached. */
  judge(goal: One, evidence: Evidence): string | undefined;
  /** The profiles whose report it looks at, beside the exercise's own; none if not given. */
  profiles?(goal: One): readonly Profile[];
  /**
   * The file that has to be sound JSON before the goal can count as reached; `undefined` means the definition, `null` no
   * file at all.
   */
  soundFile?(goal: One): string | null;
}
